// Made by "strata import crd". Do not edit.
export interface WasmPluginFields {
  spec: {
    failStrategy?: 'FAIL_CLOSE' | 'FAIL_OPEN' | 'FAIL_RELOAD';
    imagePullPolicy?: 'UNSPECIFIED_POLICY' | 'IfNotPresent' | 'Always';
    imagePullSecret?: string;
    match?: {
      mode?: 'UNDEFINED' | 'CLIENT' | 'SERVER' | 'CLIENT_AND_SERVER';
      ports?: {
        number: number;
      }[];
    }[];
    phase?: 'UNSPECIFIED_PHASE' | 'AUTHN' | 'AUTHZ' | 'STATS';
    pluginConfig?: {
      [k: string]: unknown;
    };
    pluginName?: string;
    priority?: number | null;
    selector?: {
      matchLabels?: {
        [k: string]: string;
      };
    };
    sha256?: string;
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
    type?: 'UNSPECIFIED_PLUGIN_TYPE' | 'HTTP' | 'NETWORK';
    url: string;
    verificationKey?: string;
    vmConfig?: {
      env?: {
        name: string;
        value?: string;
        valueFrom?: 'INLINE' | 'HOST';
      }[];
    };
  };
}
