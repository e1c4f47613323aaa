/** Alloy's configuration: the logs of every container on its own node, with where they come from as labels, to Loki. */
export function alloyConfig(lokiUrl: string, clusterName: string): string {
  const labels = [
    ['__meta_kubernetes_namespace', 'namespace'],
    ['__meta_kubernetes_pod_name', 'pod'],
    ['__meta_kubernetes_pod_container_name', 'container'],
    ['__meta_kubernetes_pod_label_app_kubernetes_io_name', 'app'],
    ['__meta_kubernetes_pod_node_name', 'node'],
  ].map(([source, target]) => `  rule {\n    source_labels = ["${source}"]\n    target_label  = "${target}"\n  }`);
  return `${[
    'discovery.kubernetes "pods" {\n  role = "pod"\n  selectors {\n    role  = "pod"\n    field = "spec.nodeName=" + sys.env("HOSTNAME")\n  }\n}',
    `discovery.relabel "logs" {\n  targets = discovery.kubernetes.pods.targets\n${labels.join('\n')}\n` +
      '  rule {\n    source_labels = ["__meta_kubernetes_pod_uid", "__meta_kubernetes_pod_container_name"]\n    separator     = "/"\n' +
      '    replacement   = "/var/log/pods/*$1/*.log"\n    target_label  = "__path__"\n  }\n}',
    'local.file_match "logs" {\n  path_targets = discovery.relabel.logs.output\n}',
    'loki.source.file "logs" {\n  targets    = local.file_match.logs.targets\n  forward_to = [loki.process.logs.receiver]\n}',
    'loki.process "logs" {\n  stage.cri {}\n  stage.static_labels {\n' +
      `    values = { cluster = "${clusterName}" }\n  }\n  forward_to = [loki.write.loki.receiver]\n}`,
    `loki.write "loki" {\n  endpoint {\n    url = "${lokiUrl}/loki/api/v1/push"\n  }\n}`,
  ].join('\n\n')}\n`;
}
