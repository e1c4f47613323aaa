// Made by "strata import crd". Do not edit.
export interface GatewayClassFields {
  spec: {
    controllerName: string;
    description?: string;
    parametersRef?: {
      group: string;
      kind: string;
      name: string;
      namespace?: string;
    };
  };
}
