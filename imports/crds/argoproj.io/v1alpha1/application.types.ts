// Made by "strata import crd". Do not edit.
export interface ApplicationFields {
  operation?: {
    info?: {
      name: string;
      value: string;
    }[];
    initiatedBy?: {
      automated?: boolean;
      username?: string;
    };
    retry?: {
      backoff?: {
        duration?: string;
        factor?: number;
        maxDuration?: string;
      };
      limit?: number;
      refresh?: boolean;
    };
    sync?: {
      autoHealAttemptsCount?: number;
      dryRun?: boolean;
      manifests?: string[];
      prune?: boolean;
      resources?: {
        group?: string;
        kind: string;
        name: string;
        namespace?: string;
      }[];
      revision?: string;
      revisions?: string[];
      source?: {
        chart?: string;
        directory?: {
          exclude?: string;
          include?: string;
          jsonnet?: {
            extVars?: {
              code?: boolean;
              name: string;
              value: string;
            }[];
            libs?: string[];
            tlas?: {
              code?: boolean;
              name: string;
              value: string;
            }[];
          };
          recurse?: boolean;
        };
        helm?: {
          apiVersions?: string[];
          fileParameters?: {
            name?: string;
            path?: string;
          }[];
          ignoreMissingValueFiles?: boolean;
          kubeVersion?: string;
          namespace?: string;
          parameters?: {
            forceString?: boolean;
            name?: string;
            value?: string;
          }[];
          passCredentials?: boolean;
          releaseName?: string;
          skipCrds?: boolean;
          skipSchemaValidation?: boolean;
          skipTests?: boolean;
          valueFiles?: string[];
          values?: string;
          valuesObject?: {
            [k: string]: unknown;
          };
          version?: string;
        };
        kustomize?: {
          apiVersions?: string[];
          commonAnnotations?: {
            [k: string]: string;
          };
          commonAnnotationsEnvsubst?: boolean;
          commonLabels?: {
            [k: string]: string;
          };
          components?: string[];
          forceCommonAnnotations?: boolean;
          forceCommonLabels?: boolean;
          ignoreMissingComponents?: boolean;
          images?: string[];
          kubeVersion?: string;
          labelIncludeTemplates?: boolean;
          labelWithoutSelector?: boolean;
          namePrefix?: string;
          nameSuffix?: string;
          namespace?: string;
          patches?: {
            options?: {
              [k: string]: boolean;
            };
            patch?: string;
            path?: string;
            target?: {
              annotationSelector?: string;
              group?: string;
              kind?: string;
              labelSelector?: string;
              name?: string;
              namespace?: string;
              version?: string;
            };
          }[];
          replicas?: {
            count: number | string;
            name: string;
          }[];
          version?: string;
        };
        name?: string;
        path?: string;
        plugin?: {
          env?: {
            name: string;
            value: string;
          }[];
          name?: string;
          parameters?: {
            array?: string[];
            map?: {
              [k: string]: string;
            };
            name?: string;
            string?: string;
          }[];
        };
        ref?: string;
        repoURL: string;
        targetRevision?: string;
      };
      sources?: {
        chart?: string;
        directory?: {
          exclude?: string;
          include?: string;
          jsonnet?: {
            extVars?: {
              code?: boolean;
              name: string;
              value: string;
            }[];
            libs?: string[];
            tlas?: {
              code?: boolean;
              name: string;
              value: string;
            }[];
          };
          recurse?: boolean;
        };
        helm?: {
          apiVersions?: string[];
          fileParameters?: {
            name?: string;
            path?: string;
          }[];
          ignoreMissingValueFiles?: boolean;
          kubeVersion?: string;
          namespace?: string;
          parameters?: {
            forceString?: boolean;
            name?: string;
            value?: string;
          }[];
          passCredentials?: boolean;
          releaseName?: string;
          skipCrds?: boolean;
          skipSchemaValidation?: boolean;
          skipTests?: boolean;
          valueFiles?: string[];
          values?: string;
          valuesObject?: {
            [k: string]: unknown;
          };
          version?: string;
        };
        kustomize?: {
          apiVersions?: string[];
          commonAnnotations?: {
            [k: string]: string;
          };
          commonAnnotationsEnvsubst?: boolean;
          commonLabels?: {
            [k: string]: string;
          };
          components?: string[];
          forceCommonAnnotations?: boolean;
          forceCommonLabels?: boolean;
          ignoreMissingComponents?: boolean;
          images?: string[];
          kubeVersion?: string;
          labelIncludeTemplates?: boolean;
          labelWithoutSelector?: boolean;
          namePrefix?: string;
          nameSuffix?: string;
          namespace?: string;
          patches?: {
            options?: {
              [k: string]: boolean;
            };
            patch?: string;
            path?: string;
            target?: {
              annotationSelector?: string;
              group?: string;
              kind?: string;
              labelSelector?: string;
              name?: string;
              namespace?: string;
              version?: string;
            };
          }[];
          replicas?: {
            count: number | string;
            name: string;
          }[];
          version?: string;
        };
        name?: string;
        path?: string;
        plugin?: {
          env?: {
            name: string;
            value: string;
          }[];
          name?: string;
          parameters?: {
            array?: string[];
            map?: {
              [k: string]: string;
            };
            name?: string;
            string?: string;
          }[];
        };
        ref?: string;
        repoURL: string;
        targetRevision?: string;
      }[];
      syncOptions?: string[];
      syncStrategy?: {
        apply?: {
          force?: boolean;
        };
        hook?: {
          force?: boolean;
        };
      };
    };
  };
  spec: {
    destination: {
      name?: string;
      namespace?: string;
      server?: string;
    };
    ignoreDifferences?: {
      group?: string;
      jqPathExpressions?: string[];
      jsonPointers?: string[];
      kind: string;
      managedFieldsManagers?: string[];
      name?: string;
      namespace?: string;
    }[];
    info?: {
      name: string;
      value: string;
    }[];
    project: string;
    revisionHistoryLimit?: number;
    source?: {
      chart?: string;
      directory?: {
        exclude?: string;
        include?: string;
        jsonnet?: {
          extVars?: {
            code?: boolean;
            name: string;
            value: string;
          }[];
          libs?: string[];
          tlas?: {
            code?: boolean;
            name: string;
            value: string;
          }[];
        };
        recurse?: boolean;
      };
      helm?: {
        apiVersions?: string[];
        fileParameters?: {
          name?: string;
          path?: string;
        }[];
        ignoreMissingValueFiles?: boolean;
        kubeVersion?: string;
        namespace?: string;
        parameters?: {
          forceString?: boolean;
          name?: string;
          value?: string;
        }[];
        passCredentials?: boolean;
        releaseName?: string;
        skipCrds?: boolean;
        skipSchemaValidation?: boolean;
        skipTests?: boolean;
        valueFiles?: string[];
        values?: string;
        valuesObject?: {
          [k: string]: unknown;
        };
        version?: string;
      };
      kustomize?: {
        apiVersions?: string[];
        commonAnnotations?: {
          [k: string]: string;
        };
        commonAnnotationsEnvsubst?: boolean;
        commonLabels?: {
          [k: string]: string;
        };
        components?: string[];
        forceCommonAnnotations?: boolean;
        forceCommonLabels?: boolean;
        ignoreMissingComponents?: boolean;
        images?: string[];
        kubeVersion?: string;
        labelIncludeTemplates?: boolean;
        labelWithoutSelector?: boolean;
        namePrefix?: string;
        nameSuffix?: string;
        namespace?: string;
        patches?: {
          options?: {
            [k: string]: boolean;
          };
          patch?: string;
          path?: string;
          target?: {
            annotationSelector?: string;
            group?: string;
            kind?: string;
            labelSelector?: string;
            name?: string;
            namespace?: string;
            version?: string;
          };
        }[];
        replicas?: {
          count: number | string;
          name: string;
        }[];
        version?: string;
      };
      name?: string;
      path?: string;
      plugin?: {
        env?: {
          name: string;
          value: string;
        }[];
        name?: string;
        parameters?: {
          array?: string[];
          map?: {
            [k: string]: string;
          };
          name?: string;
          string?: string;
        }[];
      };
      ref?: string;
      repoURL: string;
      targetRevision?: string;
    };
    sourceHydrator?: {
      drySource: {
        directory?: {
          exclude?: string;
          include?: string;
          jsonnet?: {
            extVars?: {
              code?: boolean;
              name: string;
              value: string;
            }[];
            libs?: string[];
            tlas?: {
              code?: boolean;
              name: string;
              value: string;
            }[];
          };
          recurse?: boolean;
        };
        helm?: {
          apiVersions?: string[];
          fileParameters?: {
            name?: string;
            path?: string;
          }[];
          ignoreMissingValueFiles?: boolean;
          kubeVersion?: string;
          namespace?: string;
          parameters?: {
            forceString?: boolean;
            name?: string;
            value?: string;
          }[];
          passCredentials?: boolean;
          releaseName?: string;
          skipCrds?: boolean;
          skipSchemaValidation?: boolean;
          skipTests?: boolean;
          valueFiles?: string[];
          values?: string;
          valuesObject?: {
            [k: string]: unknown;
          };
          version?: string;
        };
        kustomize?: {
          apiVersions?: string[];
          commonAnnotations?: {
            [k: string]: string;
          };
          commonAnnotationsEnvsubst?: boolean;
          commonLabels?: {
            [k: string]: string;
          };
          components?: string[];
          forceCommonAnnotations?: boolean;
          forceCommonLabels?: boolean;
          ignoreMissingComponents?: boolean;
          images?: string[];
          kubeVersion?: string;
          labelIncludeTemplates?: boolean;
          labelWithoutSelector?: boolean;
          namePrefix?: string;
          nameSuffix?: string;
          namespace?: string;
          patches?: {
            options?: {
              [k: string]: boolean;
            };
            patch?: string;
            path?: string;
            target?: {
              annotationSelector?: string;
              group?: string;
              kind?: string;
              labelSelector?: string;
              name?: string;
              namespace?: string;
              version?: string;
            };
          }[];
          replicas?: {
            count: number | string;
            name: string;
          }[];
          version?: string;
        };
        path: string;
        plugin?: {
          env?: {
            name: string;
            value: string;
          }[];
          name?: string;
          parameters?: {
            array?: string[];
            map?: {
              [k: string]: string;
            };
            name?: string;
            string?: string;
          }[];
        };
        repoURL: string;
        targetRevision: string;
      };
      hydrateTo?: {
        targetBranch: string;
      };
      syncSource: {
        path: string;
        targetBranch: string;
      };
    };
    sources?: {
      chart?: string;
      directory?: {
        exclude?: string;
        include?: string;
        jsonnet?: {
          extVars?: {
            code?: boolean;
            name: string;
            value: string;
          }[];
          libs?: string[];
          tlas?: {
            code?: boolean;
            name: string;
            value: string;
          }[];
        };
        recurse?: boolean;
      };
      helm?: {
        apiVersions?: string[];
        fileParameters?: {
          name?: string;
          path?: string;
        }[];
        ignoreMissingValueFiles?: boolean;
        kubeVersion?: string;
        namespace?: string;
        parameters?: {
          forceString?: boolean;
          name?: string;
          value?: string;
        }[];
        passCredentials?: boolean;
        releaseName?: string;
        skipCrds?: boolean;
        skipSchemaValidation?: boolean;
        skipTests?: boolean;
        valueFiles?: string[];
        values?: string;
        valuesObject?: {
          [k: string]: unknown;
        };
        version?: string;
      };
      kustomize?: {
        apiVersions?: string[];
        commonAnnotations?: {
          [k: string]: string;
        };
        commonAnnotationsEnvsubst?: boolean;
        commonLabels?: {
          [k: string]: string;
        };
        components?: string[];
        forceCommonAnnotations?: boolean;
        forceCommonLabels?: boolean;
        ignoreMissingComponents?: boolean;
        images?: string[];
        kubeVersion?: string;
        labelIncludeTemplates?: boolean;
        labelWithoutSelector?: boolean;
        namePrefix?: string;
        nameSuffix?: string;
        namespace?: string;
        patches?: {
          options?: {
            [k: string]: boolean;
          };
          patch?: string;
          path?: string;
          target?: {
            annotationSelector?: string;
            group?: string;
            kind?: string;
            labelSelector?: string;
            name?: string;
            namespace?: string;
            version?: string;
          };
        }[];
        replicas?: {
          count: number | string;
          name: string;
        }[];
        version?: string;
      };
      name?: string;
      path?: string;
      plugin?: {
        env?: {
          name: string;
          value: string;
        }[];
        name?: string;
        parameters?: {
          array?: string[];
          map?: {
            [k: string]: string;
          };
          name?: string;
          string?: string;
        }[];
      };
      ref?: string;
      repoURL: string;
      targetRevision?: string;
    }[];
    syncPolicy?: {
      automated?: {
        allowEmpty?: boolean;
        enabled?: boolean;
        prune?: boolean;
        selfHeal?: boolean;
      };
      managedNamespaceMetadata?: {
        annotations?: {
          [k: string]: string;
        };
        labels?: {
          [k: string]: string;
        };
      };
      retry?: {
        backoff?: {
          duration?: string;
          factor?: number;
          maxDuration?: string;
        };
        limit?: number;
        refresh?: boolean;
      };
      syncOptions?: string[];
    };
  };
}
