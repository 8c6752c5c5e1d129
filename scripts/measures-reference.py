"""Measures of the graphs on standard input, by networkx, on standard output. See measures-reference.mjs."""

import json
import sys

import networkx as nx


def random_graphs():
    """Sparse with parts that are not joined, usual, dense, and a tree's worth of chains."""
    yield "sparse", nx.gnp_random_graph(24, 0.08, seed=11)
    yield "usual", nx.gnp_random_graph(30, 0.15, seed=7)
    yield "dense", nx.gnp_random_graph(20, 0.5, seed=3)
    yield "hubs", nx.barabasi_albert_graph(40, 2, seed=5)


def named(graph):
    ids = [f"N{number:02}" for number in graph]
    sides = ["insider" if number % 3 else "outsider" for number in graph]
    sides[4] = "coalition"
    parties = [list(row) for row in zip(ids, sides)]
    return {"parties": parties, "ties": [[ids[a], ids[b]] for a, b in graph.edges]}


def measured(name, parties, ties):
    graph = nx.Graph()
    graph.add_nodes_from(id for id, _ in parties)
    graph.add_edges_from(ties)
    side = lambda wanted: [id for id, it in parties if it == wanted]
    sources, targets = side("insider"), side("outsider")
    joined = sum(nx.has_path(graph, s, t) for s in sources for t in targets)
    # networkx halves the sum over ordered pairs; each of ours has one order only.
    between = nx.betweenness_centrality_subset(graph, sources, targets, normalized=False)
    harmonic = nx.harmonic_centrality(graph)
    tied = graph.subgraph([node for node in graph if graph.degree(node) > 0])
    runs = [nx.community.louvain_communities(tied, seed=seed) for seed in range(50)]
    betweenness = nx.betweenness_centrality(graph, normalized=True)
    rounded = lambda values: [round(values[id], 12) for id, _ in parties]
    return {
        "name": name,
        "parties": parties,
        "ties": ties,
        "betweenness": rounded(betweenness),
        "closeness": rounded({id: value / (len(graph) - 1) for id, value in harmonic.items()}),
        "brokerage": rounded({id: 2 * value / max(1, joined) for id, value in between.items()}),
        "modularity": round(max(nx.community.modularity(tied, run) for run in runs), 12),
    }


graphs = [{"name": name, **named(graph)} for name, graph in random_graphs()]
print(json.dumps([measured(**graph) for graph in [*graphs, *json.load(sys.stdin)]]))
