// Made by "strata import crd". Do not edit.
export interface CiliumClusterwideNetworkPolicyFields {
  spec?: {
    description?: string;
    egress?: {
      authentication?: {
        mode: 'disabled' | 'required' | 'test-always-fail';
      };
      icmps?: {
        fields?: {
          family?: 'IPv4' | 'IPv6';
          type: number | string;
        }[];
      }[];
      toCIDR?: string[];
      toCIDRSet?: {
        cidr?: string;
        cidrGroupRef?: string;
        cidrGroupSelector?: {
          matchExpressions?: {
            key: string;
            operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
            values?: string[];
          }[];
          matchLabels?: {
            [k: string]: string;
          };
        };
        except?: string[];
      }[];
      toEndpoints?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      toEntities?: (
        | 'all'
        | 'world'
        | 'cluster'
        | 'host'
        | 'init'
        | 'ingress'
        | 'unmanaged'
        | 'remote-node'
        | 'health'
        | 'none'
        | 'kube-apiserver'
      )[];
      toFQDNs?: {
        matchName?: string;
        matchPattern?: string;
      }[];
      toGroups?: {
        aws?: {
          labels?: {
            [k: string]: string;
          };
          region?: string;
          securityGroupsIds?: string[];
          securityGroupsNames?: string[];
        };
      }[];
      toNodes?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      toPorts?: {
        listener?: {
          envoyConfig: {
            kind?: 'CiliumEnvoyConfig' | 'CiliumClusterwideEnvoyConfig';
            name: string;
          };
          name: string;
          priority?: number;
        };
        originatingTLS?: {
          certificate?: string;
          privateKey?: string;
          secret: {
            name: string;
            namespace?: string;
          };
          trustedCA?: string;
        };
        ports?: {
          endPort?: number;
          port: string;
          protocol?: 'TCP' | 'UDP' | 'SCTP' | 'ANY';
        }[];
        rules?: {
          dns?: {
            matchName?: string;
            matchPattern?: string;
          }[];
          http?: {
            headerMatches?: {
              mismatch?: 'LOG' | 'ADD' | 'DELETE' | 'REPLACE';
              name: string;
              secret?: {
                name: string;
                namespace?: string;
              };
              value?: string;
            }[];
            headers?: string[];
            host?: string;
            method?: string;
            path?: string;
          }[];
          kafka?: {
            apiKey?: string;
            apiVersion?: string;
            clientID?: string;
            role?: 'produce' | 'consume';
            topic?: string;
          }[];
          l7?: {
            [k: string]: string;
          }[];
          l7proto?: string;
        };
        serverNames?: string[];
        terminatingTLS?: {
          certificate?: string;
          privateKey?: string;
          secret: {
            name: string;
            namespace?: string;
          };
          trustedCA?: string;
        };
      }[];
      toRequires?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      toServices?: {
        k8sService?: {
          namespace?: string;
          serviceName?: string;
        };
        k8sServiceSelector?: {
          namespace?: string;
          selector: {
            matchExpressions?: {
              key: string;
              operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
              values?: string[];
            }[];
            matchLabels?: {
              [k: string]: string;
            };
          };
        };
      }[];
    }[];
    egressDeny?: {
      icmps?: {
        fields?: {
          family?: 'IPv4' | 'IPv6';
          type: number | string;
        }[];
      }[];
      toCIDR?: string[];
      toCIDRSet?: {
        cidr?: string;
        cidrGroupRef?: string;
        cidrGroupSelector?: {
          matchExpressions?: {
            key: string;
            operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
            values?: string[];
          }[];
          matchLabels?: {
            [k: string]: string;
          };
        };
        except?: string[];
      }[];
      toEndpoints?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      toEntities?: (
        | 'all'
        | 'world'
        | 'cluster'
        | 'host'
        | 'init'
        | 'ingress'
        | 'unmanaged'
        | 'remote-node'
        | 'health'
        | 'none'
        | 'kube-apiserver'
      )[];
      toGroups?: {
        aws?: {
          labels?: {
            [k: string]: string;
          };
          region?: string;
          securityGroupsIds?: string[];
          securityGroupsNames?: string[];
        };
      }[];
      toNodes?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      toPorts?: {
        ports?: {
          endPort?: number;
          port: string;
          protocol?: 'TCP' | 'UDP' | 'SCTP' | 'ANY';
        }[];
      }[];
      toRequires?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      toServices?: {
        k8sService?: {
          namespace?: string;
          serviceName?: string;
        };
        k8sServiceSelector?: {
          namespace?: string;
          selector: {
            matchExpressions?: {
              key: string;
              operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
              values?: string[];
            }[];
            matchLabels?: {
              [k: string]: string;
            };
          };
        };
      }[];
    }[];
    enableDefaultDeny?: {
      egress?: boolean;
      ingress?: boolean;
    };
    endpointSelector?: {
      matchExpressions?: {
        key: string;
        operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
        values?: string[];
      }[];
      matchLabels?: {
        [k: string]: string;
      };
    };
    ingress?: {
      authentication?: {
        mode: 'disabled' | 'required' | 'test-always-fail';
      };
      fromCIDR?: string[];
      fromCIDRSet?: {
        cidr?: string;
        cidrGroupRef?: string;
        cidrGroupSelector?: {
          matchExpressions?: {
            key: string;
            operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
            values?: string[];
          }[];
          matchLabels?: {
            [k: string]: string;
          };
        };
        except?: string[];
      }[];
      fromEndpoints?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      fromEntities?: (
        | 'all'
        | 'world'
        | 'cluster'
        | 'host'
        | 'init'
        | 'ingress'
        | 'unmanaged'
        | 'remote-node'
        | 'health'
        | 'none'
        | 'kube-apiserver'
      )[];
      fromGroups?: {
        aws?: {
          labels?: {
            [k: string]: string;
          };
          region?: string;
          securityGroupsIds?: string[];
          securityGroupsNames?: string[];
        };
      }[];
      fromNodes?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      fromRequires?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      icmps?: {
        fields?: {
          family?: 'IPv4' | 'IPv6';
          type: number | string;
        }[];
      }[];
      toPorts?: {
        listener?: {
          envoyConfig: {
            kind?: 'CiliumEnvoyConfig' | 'CiliumClusterwideEnvoyConfig';
            name: string;
          };
          name: string;
          priority?: number;
        };
        originatingTLS?: {
          certificate?: string;
          privateKey?: string;
          secret: {
            name: string;
            namespace?: string;
          };
          trustedCA?: string;
        };
        ports?: {
          endPort?: number;
          port: string;
          protocol?: 'TCP' | 'UDP' | 'SCTP' | 'ANY';
        }[];
        rules?: {
          dns?: {
            matchName?: string;
            matchPattern?: string;
          }[];
          http?: {
            headerMatches?: {
              mismatch?: 'LOG' | 'ADD' | 'DELETE' | 'REPLACE';
              name: string;
              secret?: {
                name: string;
                namespace?: string;
              };
              value?: string;
            }[];
            headers?: string[];
            host?: string;
            method?: string;
            path?: string;
          }[];
          kafka?: {
            apiKey?: string;
            apiVersion?: string;
            clientID?: string;
            role?: 'produce' | 'consume';
            topic?: string;
          }[];
          l7?: {
            [k: string]: string;
          }[];
          l7proto?: string;
        };
        serverNames?: string[];
        terminatingTLS?: {
          certificate?: string;
          privateKey?: string;
          secret: {
            name: string;
            namespace?: string;
          };
          trustedCA?: string;
        };
      }[];
    }[];
    ingressDeny?: {
      fromCIDR?: string[];
      fromCIDRSet?: {
        cidr?: string;
        cidrGroupRef?: string;
        cidrGroupSelector?: {
          matchExpressions?: {
            key: string;
            operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
            values?: string[];
          }[];
          matchLabels?: {
            [k: string]: string;
          };
        };
        except?: string[];
      }[];
      fromEndpoints?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      fromEntities?: (
        | 'all'
        | 'world'
        | 'cluster'
        | 'host'
        | 'init'
        | 'ingress'
        | 'unmanaged'
        | 'remote-node'
        | 'health'
        | 'none'
        | 'kube-apiserver'
      )[];
      fromGroups?: {
        aws?: {
          labels?: {
            [k: string]: string;
          };
          region?: string;
          securityGroupsIds?: string[];
          securityGroupsNames?: string[];
        };
      }[];
      fromNodes?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      fromRequires?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      icmps?: {
        fields?: {
          family?: 'IPv4' | 'IPv6';
          type: number | string;
        }[];
      }[];
      toPorts?: {
        ports?: {
          endPort?: number;
          port: string;
          protocol?: 'TCP' | 'UDP' | 'SCTP' | 'ANY';
        }[];
      }[];
    }[];
    labels?: {
      key: string;
      source?: string;
      value?: string;
    }[];
    log?: {
      value?: string;
    };
    nodeSelector?: {
      matchExpressions?: {
        key: string;
        operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
        values?: string[];
      }[];
      matchLabels?: {
        [k: string]: string;
      };
    };
  };
  specs?: {
    description?: string;
    egress?: {
      authentication?: {
        mode: 'disabled' | 'required' | 'test-always-fail';
      };
      icmps?: {
        fields?: {
          family?: 'IPv4' | 'IPv6';
          type: number | string;
        }[];
      }[];
      toCIDR?: string[];
      toCIDRSet?: {
        cidr?: string;
        cidrGroupRef?: string;
        cidrGroupSelector?: {
          matchExpressions?: {
            key: string;
            operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
            values?: string[];
          }[];
          matchLabels?: {
            [k: string]: string;
          };
        };
        except?: string[];
      }[];
      toEndpoints?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      toEntities?: (
        | 'all'
        | 'world'
        | 'cluster'
        | 'host'
        | 'init'
        | 'ingress'
        | 'unmanaged'
        | 'remote-node'
        | 'health'
        | 'none'
        | 'kube-apiserver'
      )[];
      toFQDNs?: {
        matchName?: string;
        matchPattern?: string;
      }[];
      toGroups?: {
        aws?: {
          labels?: {
            [k: string]: string;
          };
          region?: string;
          securityGroupsIds?: string[];
          securityGroupsNames?: string[];
        };
      }[];
      toNodes?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      toPorts?: {
        listener?: {
          envoyConfig: {
            kind?: 'CiliumEnvoyConfig' | 'CiliumClusterwideEnvoyConfig';
            name: string;
          };
          name: string;
          priority?: number;
        };
        originatingTLS?: {
          certificate?: string;
          privateKey?: string;
          secret: {
            name: string;
            namespace?: string;
          };
          trustedCA?: string;
        };
        ports?: {
          endPort?: number;
          port: string;
          protocol?: 'TCP' | 'UDP' | 'SCTP' | 'ANY';
        }[];
        rules?: {
          dns?: {
            matchName?: string;
            matchPattern?: string;
          }[];
          http?: {
            headerMatches?: {
              mismatch?: 'LOG' | 'ADD' | 'DELETE' | 'REPLACE';
              name: string;
              secret?: {
                name: string;
                namespace?: string;
              };
              value?: string;
            }[];
            headers?: string[];
            host?: string;
            method?: string;
            path?: string;
          }[];
          kafka?: {
            apiKey?: string;
            apiVersion?: string;
            clientID?: string;
            role?: 'produce' | 'consume';
            topic?: string;
          }[];
          l7?: {
            [k: string]: string;
          }[];
          l7proto?: string;
        };
        serverNames?: string[];
        terminatingTLS?: {
          certificate?: string;
          privateKey?: string;
          secret: {
            name: string;
            namespace?: string;
          };
          trustedCA?: string;
        };
      }[];
      toRequires?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      toServices?: {
        k8sService?: {
          namespace?: string;
          serviceName?: string;
        };
        k8sServiceSelector?: {
          namespace?: string;
          selector: {
            matchExpressions?: {
              key: string;
              operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
              values?: string[];
            }[];
            matchLabels?: {
              [k: string]: string;
            };
          };
        };
      }[];
    }[];
    egressDeny?: {
      icmps?: {
        fields?: {
          family?: 'IPv4' | 'IPv6';
          type: number | string;
        }[];
      }[];
      toCIDR?: string[];
      toCIDRSet?: {
        cidr?: string;
        cidrGroupRef?: string;
        cidrGroupSelector?: {
          matchExpressions?: {
            key: string;
            operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
            values?: string[];
          }[];
          matchLabels?: {
            [k: string]: string;
          };
        };
        except?: string[];
      }[];
      toEndpoints?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      toEntities?: (
        | 'all'
        | 'world'
        | 'cluster'
        | 'host'
        | 'init'
        | 'ingress'
        | 'unmanaged'
        | 'remote-node'
        | 'health'
        | 'none'
        | 'kube-apiserver'
      )[];
      toGroups?: {
        aws?: {
          labels?: {
            [k: string]: string;
          };
          region?: string;
          securityGroupsIds?: string[];
          securityGroupsNames?: string[];
        };
      }[];
      toNodes?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      toPorts?: {
        ports?: {
          endPort?: number;
          port: string;
          protocol?: 'TCP' | 'UDP' | 'SCTP' | 'ANY';
        }[];
      }[];
      toRequires?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      toServices?: {
        k8sService?: {
          namespace?: string;
          serviceName?: string;
        };
        k8sServiceSelector?: {
          namespace?: string;
          selector: {
            matchExpressions?: {
              key: string;
              operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
              values?: string[];
            }[];
            matchLabels?: {
              [k: string]: string;
            };
          };
        };
      }[];
    }[];
    enableDefaultDeny?: {
      egress?: boolean;
      ingress?: boolean;
    };
    endpointSelector?: {
      matchExpressions?: {
        key: string;
        operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
        values?: string[];
      }[];
      matchLabels?: {
        [k: string]: string;
      };
    };
    ingress?: {
      authentication?: {
        mode: 'disabled' | 'required' | 'test-always-fail';
      };
      fromCIDR?: string[];
      fromCIDRSet?: {
        cidr?: string;
        cidrGroupRef?: string;
        cidrGroupSelector?: {
          matchExpressions?: {
            key: string;
            operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
            values?: string[];
          }[];
          matchLabels?: {
            [k: string]: string;
          };
        };
        except?: string[];
      }[];
      fromEndpoints?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      fromEntities?: (
        | 'all'
        | 'world'
        | 'cluster'
        | 'host'
        | 'init'
        | 'ingress'
        | 'unmanaged'
        | 'remote-node'
        | 'health'
        | 'none'
        | 'kube-apiserver'
      )[];
      fromGroups?: {
        aws?: {
          labels?: {
            [k: string]: string;
          };
          region?: string;
          securityGroupsIds?: string[];
          securityGroupsNames?: string[];
        };
      }[];
      fromNodes?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      fromRequires?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      icmps?: {
        fields?: {
          family?: 'IPv4' | 'IPv6';
          type: number | string;
        }[];
      }[];
      toPorts?: {
        listener?: {
          envoyConfig: {
            kind?: 'CiliumEnvoyConfig' | 'CiliumClusterwideEnvoyConfig';
            name: string;
          };
          name: string;
          priority?: number;
        };
        originatingTLS?: {
          certificate?: string;
          privateKey?: string;
          secret: {
            name: string;
            namespace?: string;
          };
          trustedCA?: string;
        };
        ports?: {
          endPort?: number;
          port: string;
          protocol?: 'TCP' | 'UDP' | 'SCTP' | 'ANY';
        }[];
        rules?: {
          dns?: {
            matchName?: string;
            matchPattern?: string;
          }[];
          http?: {
            headerMatches?: {
              mismatch?: 'LOG' | 'ADD' | 'DELETE' | 'REPLACE';
              name: string;
              secret?: {
                name: string;
                namespace?: string;
              };
              value?: string;
            }[];
            headers?: string[];
            host?: string;
            method?: string;
            path?: string;
          }[];
          kafka?: {
            apiKey?: string;
            apiVersion?: string;
            clientID?: string;
            role?: 'produce' | 'consume';
            topic?: string;
          }[];
          l7?: {
            [k: string]: string;
          }[];
          l7proto?: string;
        };
        serverNames?: string[];
        terminatingTLS?: {
          certificate?: string;
          privateKey?: string;
          secret: {
            name: string;
            namespace?: string;
          };
          trustedCA?: string;
        };
      }[];
    }[];
    ingressDeny?: {
      fromCIDR?: string[];
      fromCIDRSet?: {
        cidr?: string;
        cidrGroupRef?: string;
        cidrGroupSelector?: {
          matchExpressions?: {
            key: string;
            operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
            values?: string[];
          }[];
          matchLabels?: {
            [k: string]: string;
          };
        };
        except?: string[];
      }[];
      fromEndpoints?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      fromEntities?: (
        | 'all'
        | 'world'
        | 'cluster'
        | 'host'
        | 'init'
        | 'ingress'
        | 'unmanaged'
        | 'remote-node'
        | 'health'
        | 'none'
        | 'kube-apiserver'
      )[];
      fromGroups?: {
        aws?: {
          labels?: {
            [k: string]: string;
          };
          region?: string;
          securityGroupsIds?: string[];
          securityGroupsNames?: string[];
        };
      }[];
      fromNodes?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      fromRequires?: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      }[];
      icmps?: {
        fields?: {
          family?: 'IPv4' | 'IPv6';
          type: number | string;
        }[];
      }[];
      toPorts?: {
        ports?: {
          endPort?: number;
          port: string;
          protocol?: 'TCP' | 'UDP' | 'SCTP' | 'ANY';
        }[];
      }[];
    }[];
    labels?: {
      key: string;
      source?: string;
      value?: string;
    }[];
    log?: {
      value?: string;
    };
    nodeSelector?: {
      matchExpressions?: {
        key: string;
        operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
        values?: string[];
      }[];
      matchLabels?: {
        [k: string]: string;
      };
    };
  }[];
}
