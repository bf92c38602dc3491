"""What networkx says of papers: a request a line in, {"papers": […], "ask": …, …}, an answer a line out.

A paper is {"id", "year", "by": [author …]} and may have "categories", "repositories" and "cites", all of them ids. Papers
are kept until others come. Answers have the shape and the order that the API promises.
"""

import json
import math
import sys
from collections import Counter
from itertools import combinations

import networkx

# networkx.pagerank has SciPy do the same sums: 60 MB more to install.
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python as pagerank

papers = []


def walked_over(most_authors, since):
    return [paper for paper in papers if len(paper["by"]) <= most_authors and (paper["year"] or 0) >= since]


def coauthorship(most_authors, since):
    """Who wrote with whom: the number of papers, and their years."""
    network = networkx.Graph()
    for paper in walked_over(most_authors, since):
        network.add_nodes_from(paper["by"])
        for pair in combinations(paper["by"], 2):
            if not network.has_edge(*pair):
                network.add_edge(*pair, weight=0, years=[])
            network.edges[pair]["weight"] += 1
            if paper["year"] is not None:
                network.edges[pair]["years"].append(paper["year"])
    return network


def shown(edge):
    years = edge["years"]
    return {"weight": edge["weight"], "firstYear": min(years, default=None), "lastYear": max(years, default=None)}


def coauthors(author, names, most_authors=30, since=0):
    """Most papers together first, then the latest, then by name."""
    network = coauthorship(most_authors, since)
    found = [{"id": other, **shown(network.edges[author, other])} for other in (network[author] if author in network else [])]
    return sorted(found, key=lambda one: (-one["weight"], one["lastYear"] is None, -(one["lastYear"] or 0), names[one["id"]], one["id"]))


def paths(source, target, most_authors=30, since=0, most_hops=6):
    """All shortest ones: those with most ways over papers first."""
    if source == target:
        return [[source]]
    network = coauthorship(most_authors, since)
    if source not in network or target not in network or not networkx.has_path(network, source, target):
        return []
    found = list(networkx.all_shortest_paths(network, source, target))
    if len(found[0]) > most_hops + 1:
        return []
    return sorted(found, key=lambda path: (-math.prod(network.edges[hop]["weight"] for hop in zip(path, path[1:])), path))


def graph(most_authors=30, since=0):
    """Heaviest first, of equal ones by id."""
    network = coauthorship(most_authors, since)
    years = {author: [] for author in network}
    for paper in walked_over(most_authors, since):
        for author in paper["by"]:
            years[author].append(paper["year"])
    nodes = [{"id": author, "weight": len(of), "firstYear": min(of), "lastYear": max(of)} for author, of in years.items()]
    edges = [dict(zip(("source", "target"), sorted(edge[:2])), **shown(edge[2])) for edge in network.edges(data=True)]
    return {
        "nodes": sorted(nodes, key=lambda node: (-node["weight"], node["id"])),
        "edges": sorted(edges, key=lambda edge: (-edge["weight"], edge["source"], edge["target"])),
    }


def weighed(edges, nodes):
    network = networkx.Graph()
    network.add_nodes_from(nodes)
    network.add_weighted_edges_from(edges)
    return network


def modularity(nodes, edges, communities, seeds=10):
    """Of a partition, and the best that Louvain's method finds here."""
    network = weighed(edges, nodes)
    if network.size() == 0:
        return {"of": 0, "best": 0}
    of = networkx.community.modularity
    found = (networkx.community.louvain_communities(network, seed=seed) for seed in range(seeds))
    return {"of": of(network, communities), "best": max(of(network, partition) for partition in found)}


def centrality(nodes, edges):
    network = weighed(edges, nodes)
    return {
        "PAGERANK": pagerank(network, tol=1e-12, max_iter=10_000),
        "BETWEENNESS": networkx.betweenness_centrality(network),
        "DEGREE": networkx.degree_centrality(network) if len(network) > 1 else {node: 0 for node in network},
    }


def around(id, depth, limit):
    """Ring by ring, of each those with most links to the ring before first; with the edges between what is shown."""
    whole = networkx.MultiDiGraph()
    for paper in papers:
        whole.add_edges_from((author, paper["id"], "AUTHORED") for author in paper["by"])
        whole.add_edges_from((paper["id"], category, "IN_CATEGORY") for category in paper.get("categories", []))
        whole.add_edges_from((paper["id"], repository, "HAS_REPOSITORY") for repository in paper.get("repositories", []))
        whole.add_edges_from((paper["id"], cited, "CITES") for cited in paper.get("cites", []))
    rings = [[id]]
    truncated = False
    for ring in list(networkx.bfs_layers(whole.to_undirected(), [id]))[1 : depth + 1]:
        links = [*whole.in_edges(rings[-1]), *((node, inner) for inner, node in whole.out_edges(rings[-1]))]
        count = Counter(node for node, _ in links)
        room = limit - sum(len(ring) for ring in rings)
        rings.append(sorted(ring, key=lambda node: (-count[node], node))[:room])
        truncated = len(ring) > room
        if truncated:
            break
    nodes = [{"id": node, "distance": distance} for distance, ring in enumerate(rings) for node in ring]
    inside = whole.subgraph(node["id"] for node in nodes)
    edges = [{"source": source, "target": target, "kind": kind} for source, target, kind in inside.edges(keys=True)]
    edges.sort(key=lambda edge: (edge["source"], edge["target"], edge["kind"]))
    return {"truncated": truncated, "nodes": nodes, "edges": edges}


def similar(paper, most=500):
    """Scores by kind: what n papers share counts 1 / log2 n, by the index of Adamic and Adar; a citation counts 1."""
    citations = networkx.DiGraph((one["id"], cited) for one in papers for cited in one.get("cites", []))
    shared = {
        "AUTHORS": [(one["id"], author) for one in papers for author in one["by"]],
        "CATEGORIES": [(one["id"], category) for one in papers for category in one.get("categories", [])],
        "REPOSITORIES": [(one["id"], repository) for one in papers for repository in one.get("repositories", [])],
        "CITATIONS": [(one, ("cited", other)) for one, other in citations.edges]
        + [(other, ("citing", one)) for one, other in citations.edges],
    }
    scores = {}
    for kind, edges in shared.items():
        things = networkx.Graph(edges)
        things.remove_nodes_from([thing for thing in {thing for _, thing in edges} if things.degree(thing) > most])
        if paper not in things:
            continue
        others = {other for thing in things[paper] for other in things[thing]} - {paper}
        for _, other, index in networkx.adamic_adar_index(things, [(paper, other) for other in others]):
            scores.setdefault(other, {})[kind] = index * math.log(2)
    for one, other in [*citations.out_edges(paper), *citations.in_edges(paper)] if paper in citations else []:
        found = scores.setdefault(other if one == paper else one, {})
        found["CITATIONS"] = found.get("CITATIONS", 0) + 1
    return scores


def overlap(lists):
    """For each list the others, by how much the two have in common; a list is the ids of its papers."""
    listed = networkx.Graph((("list", of), paper) for of, named in lists.items() for paper in named)
    return {
        one: {
            other: {
                "paperCount": len(common),
                "share": len(common) / listed.degree(("list", one)),
                "jaccard": next(networkx.jaccard_coefficient(listed, [(("list", one), ("list", other))]))[2],
            }
            for other in lists
            if one != other and (common := networkx.common_neighbors(listed, ("list", one), ("list", other)))
        }
        for one in lists
    }


questions = {of.__name__: of for of in (coauthors, paths, graph, modularity, centrality, around, similar, overlap)}

for line in sys.stdin:
    request = json.loads(line)
    try:
        papers = request.pop("papers", papers)
        answer = {"read": questions[request.pop("ask")](**request)}
    except Exception as error:  # told to who asked
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
