import type { Point } from '../core/graph/network-layout.ts';
import type { Network } from '../core/graph/network.ts';
import { loadPeer } from './timeml-peer.ts';

/** Places of names by id, after the layout came to rest. */
export type Places = ReadonlyMap<string, Point>;
/** Lays out a network; everything that it needs is loaded before. */
export type LayOut = (network: Network) => Places;

interface ForceNode extends Partial<Point> {
  readonly id: string;
}
interface D3Force {
  readonly forceSimulation: (nodes: ForceNode[]) => {
    force: (name: string, force: unknown) => ReturnType<D3Force['forceSimulation']>;
    stop: () => void;
    tick: (times: number) => void;
  };
  readonly forceLink: (links: object[]) => { id: (of: (node: ForceNode) => string) => unknown };
  readonly forceManyBody: () => unknown;
  readonly forceCenter: (x: number, y: number) => unknown;
}
interface Cytoscape {
  (options: object): {
    layout: (options: object) => { run: () => void };
    /** Ends its clock, which would keep the process awake. */
    destroy: () => void;
    nodes: () => { forEach: (each: (node: { id: () => string; position: () => Point }) => void) => void };
  };
  readonly use: (extension: unknown) => void;
}
interface GraphClass {
  new (): { addNode: (id: string, at: Point) => void; mergeEdge: (a: string, b: string) => void };
}
interface ForceAtlas2 {
  (graph: object, options: object): Readonly<Record<string, Point>>;
  readonly inferSettings: (graph: object) => object;
}

/** d3-force cools down by itself in 300 steps. */
const TICKS = 300;
const ITERATIONS = 600;

/** What others use for this, each as its own documentation shows it, started from a circle. */
export async function loadNetworkPeers(): Promise<ReadonlyMap<string, LayOut>> {
  const d3 = (await loadPeer('d3-force', true)) as D3Force;
  const cytoscape = (await loadPeer('cytoscape', true)) as Cytoscape;
  cytoscape.use(await loadPeer('cytoscape-fcose', true));
  const { DirectedGraph } = (await import('graphology')) as unknown as { readonly DirectedGraph: GraphClass };
  const atlas2 = (await loadPeer('graphology-layout-forceatlas2', true)) as ForceAtlas2;
  return new Map<string, LayOut>([
    ['d3-force', (network) => layD3(d3, network)],
    ['cytoscape fcose', (network) => layFcose(cytoscape, network)],
    ['sigma’s ForceAtlas2', (network) => layAtlas2(DirectedGraph, atlas2, network)],
  ]);
}

function layD3(d3: D3Force, { names, ties }: Network): Places {
  const nodes: ForceNode[] = [...names.keys()].map((id) => ({ id }));
  const links = ties.map(({ a, b }) => ({ source: a, target: b }));
  const simulation = d3
    .forceSimulation(nodes)
    .force(
      'link',
      d3.forceLink(links).id(({ id }) => id),
    )
    .force('charge', d3.forceManyBody())
    .force('centre', d3.forceCenter(0, 0));
  simulation.stop();
  simulation.tick(TICKS);
  return new Map(nodes.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

function layFcose(cytoscape: Cytoscape, { names, ties }: Network): Places {
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...[...names.keys()].map((id) => ({ data: { id } })),
      ...ties.map(({ a, b, key }) => ({ data: { id: key, source: a, target: b } })),
    ],
  });
  graph.layout({ name: 'fcose', animate: false, randomize: true }).run();
  const places = new Map<string, Point>();
  graph.nodes().forEach((node) => void places.set(node.id(), { ...node.position() }));
  graph.destroy();
  return places;
}

function layAtlas2(Graph: GraphClass, atlas2: ForceAtlas2, { names, ties }: Network): Places {
  const graph = new Graph();
  [...names.keys()].forEach((id, index) => {
    const angle = (2 * Math.PI * index) / names.size;
    graph.addNode(id, { x: Math.cos(angle), y: Math.sin(angle) });
  });
  for (const { a, b } of ties) graph.mergeEdge(a, b);
  const places = atlas2(graph, { iterations: ITERATIONS, settings: atlas2.inferSettings(graph) });
  return new Map(Object.entries(places));
}
