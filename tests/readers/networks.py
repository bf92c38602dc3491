"""What networkx says of papers: a request a line in, {"papers": […], "ask": …, …}, an answer a line out.

A paper is {"id", "year", "by": [author …]} and may have "categories", "repositories" and "cites", all of them ids. Papers,
and the "names" of authors by their ids, are kept until others come. Answers have the order that the API promises.
"""

import json
import math
import sys
from collections import Counter
from functools import cache
from itertools import chain, combinations

import networkx

# networkx.pagerank has SciPy do the same sums: 60 MB more to install.
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python as pagerank

papers = []
names = {}


def walked_over(most_authors, since):
    return [paper for paper in papers if len(paper["by"]) <= most_authors and (paper["year"] or 0) >= since]


@cache
def coauthorship(most_authors, since):
    """Who wrote with whom: the number of papers, and their years."""
    network = networkx.Graph()
    for paper in walked_over(most_authors, since):
        network.add_nodes_from(paper["by"])
        for pair in combinations(paper["by"], 2):
            if not network.has_edge(*pair):
                network.add_edge(*pair, weight=0, years=[])
            network.edges[pair]["weight"] += 1
            network.edges[pair]["years"].append(paper["year"])
    return network


def lasting(years):
    known = [year for year in years if year is not None]
    return {"firstYear": min(known, default=None), "lastYear": max(known, default=None)}


def shown(edge):
    return {"weight": edge["weight"], **lasting(edge["years"])}


def coauthors(author, most_authors=30, since=0):
    """Most papers together first, then the latest, then by name."""
    network = coauthorship(most_authors, since)
    others = network[author] if author in network else {}
    found = [{"id": other, **shown(edge)} for other, edge in others.items()]

    def place(one):
        return -one["weight"], one["lastYear"] is None, -(one["lastYear"] or 0), names.get(one["id"], ""), one["id"]

    return sorted(found, key=place)


def distances(pairs):
    """How many hops lie between two authors; null where there is no way."""
    network = coauthorship(30, 0)

    def between(source, target):
        try:
            return len(networkx.bidirectional_shortest_path(network, source, target)) - 1
        except (networkx.NodeNotFound, networkx.NetworkXNoPath):
            return None

    return [between(*pair) for pair in pairs]


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

    def ways(path):
        return math.prod(network.edges[hop]["weight"] for hop in zip(path, path[1:]))

    return sorted(found, key=lambda path: (-ways(path), path))


def graph(most_authors=30, since=0, limit=2_000):
    """The authors of most papers, and who of them wrote with whom: heaviest first, of equal ones by id."""
    network = coauthorship(most_authors, since)
    years = {author: [] for author in network}
    for paper in walked_over(most_authors, since):
        for author in paper["by"]:
            years[author].append(paper["year"])
    nodes = [{"id": author, "weight": len(of), **lasting(of)} for author, of in years.items()]
    nodes = sorted(nodes, key=lambda node: (-node["weight"], node["id"]))[:limit]
    inside = network.subgraph(node["id"] for node in nodes)
    edges = [dict(zip(("source", "target"), sorted(edge[:2])), **shown(edge[2])) for edge in inside.edges(data=True)]
    return {"nodes": nodes, "edges": sorted(edges, key=lambda edge: (-edge["weight"], edge["source"], edge["target"]))}


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


@cache
def everything():
    """All papers and what they have."""
    whole = networkx.MultiDiGraph()
    for paper in papers:
        whole.add_edges_from((author, paper["id"], "AUTHORED") for author in paper["by"])
        for name, kind in (("categories", "IN_CATEGORY"), ("repositories", "HAS_REPOSITORY"), ("cites", "CITES")):
            whole.add_edges_from((paper["id"], other, kind) for other in paper.get(name, []))
    return whole


def around(id, depth, limit, most=500):
    """
    Ring by ring, of each those with most links to the ring before first; with the edges between what is shown. What has
    more links than `most` is shown and not followed, but where it stands in the middle.
    """
    whole = everything()
    rings = [[id]]
    truncated = False
    for _ in range(depth):
        followed = [node for node in rings[-1] if node == id or whole.degree(node) <= most]
        links = [*whole.in_edges(followed), *((node, inner) for inner, node in whole.out_edges(followed))]
        count = Counter(node for node, _ in links)
        for node in chain(*rings):
            count.pop(node, None)
        room = limit - sum(len(ring) for ring in rings)
        truncated |= len(followed) < len(rings[-1]) or len(count) > room
        rings.append(sorted(count, key=lambda node: (-count[node], node))[:room])
    nodes = [{"id": node, "distance": distance} for distance, ring in enumerate(rings) for node in ring]
    inside = whole.subgraph(node["id"] for node in nodes)
    edges = [{"source": source, "target": target, "kind": kind} for source, target, kind in inside.edges(keys=True)]
    edges.sort(key=lambda edge: (edge["source"], edge["target"], edge["kind"]))
    return {"truncated": truncated, "nodes": nodes, "edges": edges}


@cache
def shared_things(most):
    """By kind: which paper has what, without what more papers than that have; and who cites whom."""
    citations = networkx.DiGraph((one["id"], cited) for one in papers for cited in one.get("cites", []))
    shared = {
        "AUTHORS": [(one["id"], author) for one in papers for author in one["by"]],
        "CATEGORIES": [(one["id"], category) for one in papers for category in one.get("categories", [])],
        "REPOSITORIES": [(one["id"], repository) for one in papers for repository in one.get("repositories", [])],
        "CITATIONS": [(one, ("cited", other)) for one, other in citations.edges]
        + [(other, ("citing", one)) for one, other in citations.edges],
    }
    things = {kind: networkx.Graph(edges) for kind, edges in shared.items()}
    for kind, edges in shared.items():
        common = [thing for thing in {thing for _, thing in edges} if things[kind].degree(thing) > most]
        things[kind].remove_nodes_from(common)
    return things, citations


def similar(paper, most=500):
    """Scores by kind: what n papers share counts 1 / log2 n, by the index of Adamic and Adar; a citation counts 1."""
    shared, citations = shared_things(most)
    scores = {}
    for kind, things in shared.items():
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


answers = (coauthors, distances, paths, graph, modularity, centrality, around, similar, overlap)
questions = {answer.__name__: answer for answer in answers}

for line in sys.stdin:
    request = json.loads(line)
    try:
        if "papers" in request:
            papers, names = request.pop("papers"), request.pop("names", {})
            for known in (coauthorship, everything, shared_things):
                known.cache_clear()
        answer = {"read": questions[request.pop("ask")](**request)}
    except Exception as error:  # told to who asked
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
