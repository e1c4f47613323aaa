// Made by "strata import crd". Do not edit.
export interface PipelineFields {
  spec?: {
    description?: string;
    displayName?: string;
    finally?: {
      description?: string;
      displayName?: string;
      matrix?: {
        include?: {
          name?: string;
          params?: {
            name: string;
            value: unknown;
          }[];
        }[];
        params?: {
          name: string;
          value: unknown;
        }[];
      };
      name?: string;
      onError?: string;
      params?: {
        name: string;
        value: unknown;
      }[];
      pipelineRef?: {
        apiVersion?: string;
        name?: string;
        params?: {
          name: string;
          value: unknown;
        }[];
        resolver?: string;
      };
      pipelineSpec?: unknown;
      retries?: number;
      runAfter?: string[];
      taskRef?: {
        apiVersion?: string;
        kind?: string;
        name?: string;
        params?: {
          name: string;
          value: unknown;
        }[];
        resolver?: string;
      };
      taskSpec?: unknown;
      timeout?: string;
      when?: {
        cel?: string;
        input?: string;
        operator?: string;
        values?: string[];
      }[];
      workspaces?: {
        name: string;
        subPath?: string;
        workspace?: string;
      }[];
    }[];
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
      type?: string;
      value: unknown;
    }[];
    tasks?: {
      description?: string;
      displayName?: string;
      matrix?: {
        include?: {
          name?: string;
          params?: {
            name: string;
            value: unknown;
          }[];
        }[];
        params?: {
          name: string;
          value: unknown;
        }[];
      };
      name?: string;
      onError?: string;
      params?: {
        name: string;
        value: unknown;
      }[];
      pipelineRef?: {
        apiVersion?: string;
        name?: string;
        params?: {
          name: string;
          value: unknown;
        }[];
        resolver?: string;
      };
      pipelineSpec?: unknown;
      retries?: number;
      runAfter?: string[];
      taskRef?: {
        apiVersion?: string;
        kind?: string;
        name?: string;
        params?: {
          name: string;
          value: unknown;
        }[];
        resolver?: string;
      };
      taskSpec?: unknown;
      timeout?: string;
      when?: {
        cel?: string;
        input?: string;
        operator?: string;
        values?: string[];
      }[];
      workspaces?: {
        name: string;
        subPath?: string;
        workspace?: string;
      }[];
    }[];
    workspaces?: {
      description?: string;
      name: string;
      optional?: boolean;
    }[];
  };
}
