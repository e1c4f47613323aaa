// Made by "strata import crd". Do not edit.
export interface TrafficExtensionFields {
  spec: {
    lua?: {
      inlineCode: string;
    };
    match?: {
      mode?: 'UNDEFINED' | 'CLIENT' | 'SERVER' | 'CLIENT_AND_SERVER';
      ports?: {
        number: number;
      }[];
    }[];
    phase?: 'UNSPECIFIED' | 'AUTHN' | 'AUTHZ' | 'STATS';
    priority?: number | null;
    selector?: {
      matchLabels?: {
        [k: string]: string;
      };
    };
    targetRefs?: {
      group?: string;
      kind: string;
      name: string;
      namespace?: string;
    }[];
    wasm?: {
      failStrategy?: 'FAIL_CLOSE' | 'FAIL_OPEN' | 'FAIL_RELOAD';
      imagePullPolicy?: 'UNSPECIFIED_POLICY' | 'IfNotPresent' | 'Always';
      imagePullSecret?: string;
      pluginConfig?: {
        [k: string]: unknown;
      };
      pluginName?: string;
      sha256?: string;
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
  };
}
