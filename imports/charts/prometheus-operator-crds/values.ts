// Made by "strata import" (see 'prometheus-operator-crds' in imports.lock.json). Do not edit.
export interface PrometheusOperatorCrdsValues {
  crds?: {
    alertmanagerconfigs?: {
      enabled?: boolean | null;
      [k: string]: unknown;
    } | null;
    alertmanagers?: {
      enabled?: boolean | null;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    podmonitors?: {
      enabled?: boolean | null;
    } | null;
    probes?: {
      enabled?: boolean | null;
    } | null;
    prometheusagents?: {
      enabled?: boolean | null;
    } | null;
    prometheuses?: {
      enabled?: boolean | null;
    } | null;
    prometheusrules?: {
      enabled?: boolean | null;
      [k: string]: unknown;
    } | null;
    scrapeconfigs?: {
      enabled?: boolean | null;
      [k: string]: unknown;
    } | null;
    servicemonitors?: {
      enabled?: boolean | null;
    } | null;
    thanosrulers?: {
      enabled?: boolean | null;
    } | null;
    global?: {
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  global?: {
    [k: string]: unknown;
  } | null;
}
