const usual = ['spec', 'template'];

/** Where the template stands in the kinds of Kubernetes that make pods. A Pod is its own. */
const paths = new Map<string, readonly string[]>([
  ['/Pod', []],
  ['/ReplicationController', usual],
  ['apps/DaemonSet', usual],
  ['apps/Deployment', usual],
  ['apps/ReplicaSet', usual],
  ['apps/StatefulSet', usual],
  ['batch/Job', usual],
  ['batch/CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
]);

/** The keys that lead to the template of pods in objects of a kind; `undefined` for kinds that hold none. */
export function podTemplatePath(group: string, kind: string): readonly string[] | undefined {
  return paths.get(`${group}/${kind}`);
}
