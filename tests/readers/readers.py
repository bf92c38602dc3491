"""Reads exported files with readers that are not ours: a request a line in, {"format": …, "text": …}, an answer a line out."""

import csv
import io
import json
import re
import sys
import warnings

warnings.simplefilter("ignore")


COMMANDS = {
    "textbackslash": "\\",
    "textbraceleft": "{",
    "textbraceright": "}",
    "textasciigrave": "`",
    "textasciicircum": "^",
    "textasciitilde": "~",
    "textless": "<",
    "textgreater": ">",
}


def plain(latex):
    """What LaTeX sets of a text without mathematics; pybtex's own decoder knows half of these commands."""

    def character(match):
        return COMMANDS[match[1]] if match[1] else match[2] or ""

    return re.sub(r"\\(text\w+)\{\}|\\([$&%#_])|[{}]", character, latex)


def read_bib(text):
    from pybtex.database import parse_string

    entries = parse_string(text, "bibtex").entries
    return [
        {
            "key": key,
            "type": entry.type,
            "title": plain(entry.fields["title"]),
            "authors": [
                " ".join(
                    plain(part)
                    for part in person.first_names
                    + person.middle_names
                    + person.prelast_names
                    + person.last_names
                    + person.lineage_names
                )
                for person in entry.persons.get("author", [])
            ],
            "fields": {name: entry.fields[name] for name in entry.fields},
        }
        for key, entry in entries.items()
    ]


def read_ris(text):
    import rispy

    return rispy.loads(text)


def read_csl(text):
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON

    items = json.loads(text)
    # Its reader takes keys that hold nothing else away from the items it is given.
    source = CiteProcJSON(json.loads(text))
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, source, formatter.plain)
    for item in items:
        bibliography.register(Citation([CitationItem(item["id"])]))
    return [
        {
            "id": item["id"],
            "title": str(source[item["id"].lower()].title),
            "reference": str(reference),
            "item": item,
        }
        for item, reference in zip(items, bibliography.bibliography(), strict=True)
    ]


def read_csv(text):
    return list(csv.DictReader(io.StringIO(text, newline="")))


def read_jsonl(text):
    # Not splitlines(): it parts lines at U+2028 too.
    return [json.loads(line) for line in text.split("\n") if line]


def validate(document, schema):
    import jsonschema

    validator = jsonschema.validators.validator_for(schema)(schema)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(document)]


def graph_of(graph):
    return {
        "directed": graph.is_directed(),
        "graph": {key: value for key, value in graph.graph.items() if isinstance(value, (str, int, float, bool))},
        "nodes": [{"id": node, **data} for node, data in graph.nodes(data=True)],
        "edges": [{"source": source, "target": target, **data} for source, target, data in graph.edges(data=True)],
    }


def read_gexf(text):
    import networkx

    return graph_of(networkx.read_gexf(io.BytesIO(text.encode()), version="1.3"))


def read_graphml(text):
    import networkx

    return graph_of(networkx.read_graphml(io.BytesIO(text.encode())))


def read_node_link(text):
    import networkx

    return graph_of(networkx.node_link_graph(json.loads(text), edges="links"))


def read_cytoscape(text):
    import networkx

    document = json.loads(text)
    # It takes the graph's own attributes as a list of pairs, and wants an attribute of its own making.
    document["data"] = list(document["data"].items())
    for node in document["elements"]["nodes"]:
        node["data"]["value"] = node["data"]["id"]
    return graph_of(networkx.cytoscape_graph(document))


def read_dot(text):
    import pydot

    (graph,) = pydot.graph_from_dot_data(text)
    return {
        "type": graph.get_type(),
        "nodes": [{"id": node.get_name(), **node.get_attributes()} for node in graph.get_nodes()],
        "edges": [
            {"source": edge.get_source(), "target": edge.get_destination(), **edge.get_attributes()}
            for edge in graph.get_edges()
        ],
    }


readers = {name.removeprefix("read_"): reader for name, reader in list(globals().items()) if name.startswith("read_")}

for line in sys.stdin:
    request = json.loads(line)
    try:
        if "schema" in request:
            answer = {"read": validate(request["document"], request["schema"])}
        else:
            answer = {"read": readers[request["format"]](request["text"])}
    except Exception as error:  # told to the test, which fails with it
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
