// Made by "strata import" (see 'prometheus-operator-crds' in imports.lock.json). Do not edit.
export interface PrometheusOperatorCrdsValues {
  crds?: {
    alertmanagerconfigs?: {
      enabled?: boolean;
      [k: string]: unknown;
    };
    alertmanagers?: {
      enabled?: boolean;
    };
    annotations?: {
      [k: string]: unknown;
    };
    podmonitors?: {
      enabled?: boolean;
    };
    probes?: {
      enabled?: boolean;
    };
    prometheusagents?: {
      enabled?: boolean;
    };
    prometheuses?: {
      enabled?: boolean;
    };
    prometheusrules?: {
      enabled?: boolean;
      [k: string]: unknown;
    };
    scrapeconfigs?: {
      enabled?: boolean;
      [k: string]: unknown;
    };
    servicemonitors?: {
      enabled?: boolean;
    };
    thanosrulers?: {
      enabled?: boolean;
    };
    global?: {
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  global?: {
    [k: string]: unknown;
  };
}
