// Made by "strata import crd". Do not edit.
export interface TelemetryFields {
  spec?: {
    accessLogging?: {
      disabled?: boolean | null;
      filter?: {
        expression?: string;
      };
      match?: {
        mode?: 'CLIENT_AND_SERVER' | 'CLIENT' | 'SERVER';
      };
      providers?: {
        name: string;
      }[];
    }[];
    metrics?: {
      overrides?: {
        disabled?: boolean | null;
        match?: {
          customMetric?: string;
          metric?:
            | 'ALL_METRICS'
            | 'REQUEST_COUNT'
            | 'REQUEST_DURATION'
            | 'REQUEST_SIZE'
            | 'RESPONSE_SIZE'
            | 'TCP_OPENED_CONNECTIONS'
            | 'TCP_CLOSED_CONNECTIONS'
            | 'TCP_SENT_BYTES'
            | 'TCP_RECEIVED_BYTES'
            | 'GRPC_REQUEST_MESSAGES'
            | 'GRPC_RESPONSE_MESSAGES';
          mode?: 'CLIENT_AND_SERVER' | 'CLIENT' | 'SERVER';
        };
        tagOverrides?: {
          [k: string]: {
            operation?: 'UPSERT' | 'REMOVE';
            value?: string;
          };
        };
      }[];
      providers?: {
        name: string;
      }[];
      reportingInterval?: string;
    }[];
    selector?: {
      matchLabels?: {
        [k: string]: string;
      };
    };
    targetRef?: {
      group?: string;
      kind: string;
      name: string;
      namespace?: string;
    };
    targetRefs?: {
      group?: string;
      kind: string;
      name: string;
      namespace?: string;
    }[];
    tracing?: {
      customTags?: {
        [k: string]: {
          environment?: {
            defaultValue?: string;
            name: string;
          };
          formatter?: {
            value: string;
          };
          header?: {
            defaultValue?: string;
            name: string;
          };
          literal?: {
            value: string;
          };
        };
      };
      disableContextPropagation?: boolean | null;
      disableSpanReporting?: boolean | null;
      enableIstioTags?: boolean | null;
      match?: {
        mode?: 'CLIENT_AND_SERVER' | 'CLIENT' | 'SERVER';
      };
      providers?: {
        name: string;
      }[];
      randomSamplingPercentage?: number | null;
      useRequestIdForTraceSampling?: boolean | null;
    }[];
  };
}
