/** What the files of one folder may import from the project itself and from outside it; everything else is refused. */
export interface ImportRule {
  /** Pattern of the importing files, from the project's root. */
  readonly from: string;
  /** Patterns of what they may import besides their own folder; files of the project by path, packages as `npm:name`, Node's own as `node:name`. */
  readonly mayImport: readonly string[];
  /** Completes "because ...". */
  readonly because: string;
}

const model = '^src/model/';
const graph = '^src/graph/';
const knowledge = '^src/knowledge/';
const authoring = '^src/authoring/';
const facts = '^src/facts/';
const constructs = '^npm:(cdk8s|cdk8s-plus-\\d+|constructs)$';
const kubernetesModels = '^npm:(@kubernetes-models/.+|kubernetes-models)$';
const disk = '^node:(fs|fs/promises|child_process|net|http|https|http2|tls|dns|os|worker_threads|cluster|dgram)$';

/** What reaches outside the process: only `src/host` may import it. */
export const reachesOutside = new RegExp(`${disk}|^npm:undici$`);

/** The table of folders in `docs/architecture.md`, as a test runs it. */
export const importRules: readonly ImportRule[] = [
  { from: '^src/model/', mayImport: [], because: 'the plan is what all stages agree on: it must outlive each of them' },
  {
    from: '^src/graph/',
    mayImport: [],
    because: 'it is generic: a graph that knew Kubernetes could not be reasoned about alone',
  },
  {
    from: '^src/knowledge/',
    mayImport: [model, '^npm:semver$'],
    because: 'tables are read by passes and know none of them',
  },
  {
    from: '^src/authoring/',
    mayImport: [
      model,
      constructs,
      kubernetesModels,
      '^npm:(yaml|ipaddr\\.js|semver|fastest-levenshtein)$',
      '^node:module$',
    ],
    because: 'what authors see must not drag the compiler in',
  },
  {
    from: '^src/load/',
    mayImport: [model, authoring, constructs, '^node:(crypto|url)$'],
    because: 'with authoring it is the only place that knows cdk8s',
  },
  {
    from: '^src/passes/(derive|check)/',
    mayImport: [
      model,
      graph,
      knowledge,
      '^npm:(ajv|semver|ipaddr\\.js|@marcbachmann/cel-js|fastest-levenshtein|yaml)$',
      '^node:module$',
      '^src/emit/yaml/find-unsafe-string\\.ts$',
    ],
    because: 'a pass asks the plan and the tables, never another pass or the engine it will be emitted for',
  },
  {
    from: facts,
    mayImport: [model, knowledge, '^node:crypto$'],
    because: 'what stands in a record follows from manifests alone, whoever rendered them',
  },
  {
    from: '^src/helm/',
    mayImport: [model, knowledge, facts, '^npm:yaml$', '^node:crypto$'],
    because: 'it says what is rendered and when; what runs Helm, reads archives and writes records is handed to it',
  },
  {
    from: '^src/rounds/',
    mayImport: [model, knowledge, authoring, '^src/(load|passes)/', '^node:util$'],
    because: 'it goes round load and derive, and asks for renderings without knowing who makes them',
  },
  {
    from: '^src/emit/',
    mayImport: [model, graph, knowledge, kubernetesModels, '^node:crypto$'],
    because: 'emission is pure: plan in, files out',
  },
  {
    from: '^src/diff/',
    mayImport: [model, knowledge, facts, '^npm:yaml$'],
    because: 'it compares trees, whoever made them',
  },
  { from: '^src/report/', mayImport: [model, '^src/diff/', graph], because: 'reports are pure: data in, text out' },
  { from: '^src/new/', mayImport: [model], because: 'a template is text: what is known goes in, files come out' },
  {
    from: '^src/compile\\.ts$',
    mayImport: [model, authoring, '^src/(rounds|passes|emit)/'],
    because: 'it is the pipeline, one line a stage',
  },
  {
    from: '^src/host/',
    mayImport: [
      model,
      '^node:',
      '^npm:(undici|tar)$',
      '^src/helm/(encode-request|failed-rendering|render-request|rendering-result)\\.ts$',
    ],
    because:
      'it reaches the outside for all others and knows nothing of what they do; of renderings it knows what goes into Helm and what comes out',
  },
  {
    from: '^charts/',
    mayImport: ['^imports/', authoring, constructs, kubernetesModels],
    because: 'charts are written as users write them',
  },
  {
    from: '^clusters/',
    mayImport: ['^charts/', '^imports/', authoring, constructs],
    because: 'a cluster composes layers and nothing else',
  },
  {
    from: '^imports/',
    mayImport: [authoring, constructs, '^npm:cdk8s$'],
    because: 'generated code is data with types',
  },
  {
    from: '^src/(cli|import|secrets)/',
    mayImport: ['^src/', '^npm:', '^node:'],
    because: 'only the program starts a rehearsal, and the compiler knows no cluster',
  },
  {
    from: '^rehearsal/',
    mayImport: ['^src/', '^npm:', '^node:'],
    because: 'it is a user of the compiler, not a part of it',
  },
];

/** Domains of `charts/` from the ground up: a file never imports from a later one. */
export const domains = [
  'externals',
  'namespaces',
  'networking',
  'secrets',
  'certificates',
  'ingress',
  'storage',
  'databases',
  'delivery',
  'observability',
  'apps',
];
