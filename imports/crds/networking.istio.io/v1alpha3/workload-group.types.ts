// Made by "strata import crd". Do not edit.
export interface WorkloadGroupFields {
  spec: {
    metadata?: {
      annotations?: {
        [k: string]: string;
      };
      labels?: {
        [k: string]: string;
      };
    };
    probe?: {
      exec?: {
        command: string[];
      };
      failureThreshold?: number;
      grpc?: {
        port?: number;
        service?: string;
      };
      httpGet?: {
        host?: string;
        httpHeaders?: {
          name?: string;
          value?: string;
        }[];
        path?: string;
        port: number;
        scheme?: string;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      tcpSocket?: {
        host?: string;
        port: number;
      };
      timeoutSeconds?: number;
    };
    template: {
      address?: string;
      labels?: {
        [k: string]: string;
      };
      locality?: string;
      network?: string;
      ports?: {
        [k: string]: number;
      };
      serviceAccount?: string;
      weight?: number;
    };
  };
}
