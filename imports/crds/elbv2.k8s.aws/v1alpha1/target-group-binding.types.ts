// Made by "strata import crd". Do not edit.
export interface TargetGroupBindingFields {
  spec?: {
    assumeRoleExternalId?: string;
    iamRoleArnToAssume?: string;
    multiClusterTargetGroup?: boolean;
    networking?: {
      ingress?: {
        from: {
          ipBlock?: {
            cidr: string;
          };
          securityGroup?: {
            groupID: string;
          };
        }[];
        ports: {
          port?: number | string;
          protocol?: 'TCP' | 'UDP';
        }[];
      }[];
    };
    serviceRef: {
      name: string;
      port: number | string;
    };
    targetGroupARN?: string;
    targetGroupName?: string;
    targetType?: 'instance' | 'ip';
  };
}
