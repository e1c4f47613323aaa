// Made by "strata import crd". Do not edit.
export interface StepActionFields {
  spec?: {
    args?: string[];
    command?: string[];
    description?: string;
    env?: {
      name: string;
      value?: string;
      valueFrom?: {
        configMapKeyRef?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        fieldRef?: {
          apiVersion?: string;
          fieldPath: string;
        };
        fileKeyRef?: {
          key: string;
          optional?: boolean;
          path: string;
          volumeName: string;
        };
        resourceFieldRef?: {
          containerName?: string;
          divisor?: number | string;
          resource: string;
        };
        secretKeyRef?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
      };
    }[];
    image?: string;
    params?: {
      default?: unknown;
      description?: string;
      enum?: string[];
      name: string;
      properties?: {
        [k: string]: {
          type?: string;
        };
      };
      type?: string;
    }[];
    results?: {
      description?: string;
      name: string;
      properties?: {
        [k: string]: {
          type?: string;
        };
      };
      type?: string;
    }[];
    script?: string;
    securityContext?: {
      allowPrivilegeEscalation?: boolean;
      appArmorProfile?: {
        localhostProfile?: string;
        type: string;
      };
      capabilities?: {
        add?: string[];
        drop?: string[];
      };
      privileged?: boolean;
      procMount?: string;
      readOnlyRootFilesystem?: boolean;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      runAsUser?: number;
      seLinuxOptions?: {
        level?: string;
        role?: string;
        type?: string;
        user?: string;
      };
      seccompProfile?: {
        localhostProfile?: string;
        type: string;
      };
      windowsOptions?: {
        gmsaCredentialSpec?: string;
        gmsaCredentialSpecName?: string;
        hostProcess?: boolean;
        runAsUserName?: string;
      };
    };
    volumeMounts?: {
      mountPath: string;
      mountPropagation?: string;
      name: string;
      readOnly?: boolean;
      recursiveReadOnly?: string;
      subPath?: string;
      subPathExpr?: string;
    }[];
    workingDir?: string;
  };
}
