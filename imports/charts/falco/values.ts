// Made by "strata import" (see 'falco' in imports.lock.json). Do not edit.
export interface FalcoValues {
  responseActions?: {
    enabled?: boolean;
  };
  collectors?: {
    kubernetes?: {
      enabled?: boolean;
      pluginRef?: string;
      collectorHostname?: string;
      collectorPort?: string;
      verbosity?: string;
      hostProc?: string;
    };
    enabled?: boolean;
    containerEngine?: {
      enabled?: boolean;
      pluginRef?: string;
      labelMaxLen?: number;
      withSize?: boolean;
      hooks?: string[];
      engines?: {
        docker?: {
          enabled?: boolean;
          sockets?: string[];
        };
        podman?: {
          enabled?: boolean;
          sockets?: string[];
        };
        containerd?: {
          enabled?: boolean;
          sockets?: string[];
        };
        cri?: {
          enabled?: boolean;
          sockets?: string[];
        };
        lxc?: {
          enabled?: boolean;
        };
        libvirt_lxc?: {
          enabled?: boolean;
        };
        bpm?: {
          enabled?: boolean;
        };
      };
    };
  };
  falcosidekick?: {
    enabled?: boolean;
    revisionHistoryLimit?: unknown;
    replicaCount?: number;
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      pullPolicy?: string;
    };
    podSecurityContext?: {
      runAsUser?: number;
      fsGroup?: number;
      [k: string]: unknown;
    };
    securityContext?: {
      [k: string]: unknown;
    };
    imagePullSecrets?: unknown[];
    nameOverride?: string;
    fullnameOverride?: string;
    podSecurityPolicy?: {
      create?: boolean;
    };
    priorityClassName?: string;
    customLabels?: {
      [k: string]: unknown;
    };
    customAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    serviceMonitor?: {
      enabled?: boolean;
      additionalLabels?: {
        [k: string]: unknown;
      };
      interval?: string;
      scrapeTimeout?: string;
      additionalProperties?: {
        [k: string]: unknown;
      };
    };
    prometheusRules?: {
      enabled?: boolean;
      alerts?: {
        warning?: {
          enabled?: boolean;
          rate_interval?: string;
          threshold?: number;
          [k: string]: unknown;
        };
        error?: {
          enabled?: boolean;
          rate_interval?: string;
          threshold?: number;
          [k: string]: unknown;
        };
        critical?: {
          enabled?: boolean;
          rate_interval?: string;
          threshold?: number;
          [k: string]: unknown;
        };
        alert?: {
          enabled?: boolean;
          rate_interval?: string;
          threshold?: number;
          [k: string]: unknown;
        };
        emergency?: {
          enabled?: boolean;
          rate_interval?: string;
          threshold?: number;
          [k: string]: unknown;
        };
        output?: {
          enabled?: boolean;
          rate_interval?: string;
          threshold?: number;
          [k: string]: unknown;
        };
        additionalAlerts?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      additionalAlerts?: unknown;
      additionalLabels?: unknown;
      namespace?: unknown;
      [k: string]: unknown;
    };
    grafana?: {
      dashboards?: {
        enabled?: boolean;
        configMaps?: {
          falcosidekick?: {
            name?: string;
            namespace?: string;
            folder?: string;
            folderAnnotation?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
    };
    config?: {
      existingSecret?: string;
      extraEnv?: unknown[];
      extraArgs?: unknown[];
      debug?: boolean;
      customfields?: string;
      templatedfields?: string;
      customtags?: string;
      bracketreplacer?: string;
      outputFieldFormat?: string;
      mutualtlsfilespath?: string;
      mutualtlsclient?: {
        certfile?: string;
        keyfile?: string;
        cacertfile?: string;
        [k: string]: unknown;
      };
      tlsclient?: {
        cacertfile?: string;
        [k: string]: unknown;
      };
      tlsserver?: {
        deploy?: boolean;
        existingSecret?: string;
        servercrt?: string;
        certfile?: string;
        serverkey?: string;
        keyfile?: string;
        mutualtls?: boolean;
        cacrt?: string;
        cacertfile?: string;
        notlsport?: number;
        notlspaths?: string;
        [k: string]: unknown;
      };
      slack?: {
        webhookurl?: string;
        channel?: string;
        footer?: string;
        icon?: string;
        username?: string;
        outputformat?: string;
        minimumpriority?: string;
        messageformat?: string;
        [k: string]: unknown;
      };
      rocketchat?: {
        webhookurl?: string;
        icon?: string;
        username?: string;
        outputformat?: string;
        minimumpriority?: string;
        messageformat?: string;
        mutualtls?: boolean;
        checkcert?: boolean;
        [k: string]: unknown;
      };
      mattermost?: {
        webhookurl?: string;
        footer?: string;
        icon?: string;
        username?: string;
        outputformat?: string;
        minimumpriority?: string;
        messageformat?: string;
        mutualtls?: boolean;
        checkcert?: boolean;
        [k: string]: unknown;
      };
      teams?: {
        webhookurl?: string;
        activityimage?: string;
        outputformat?: string;
        minimumpriority?: string;
        [k: string]: unknown;
      };
      datadog?: {
        apikey?: string;
        host?: string;
        minimumpriority?: string;
        [k: string]: unknown;
      };
      datadoglogs?: {
        apikey?: string;
        host?: string;
        service?: string;
        minimumpriority?: string;
        [k: string]: unknown;
      };
      alertmanager?: {
        hostport?: string;
        endpoint?: string;
        minimumpriority?: string;
        expireafter?: string;
        extralabels?: string;
        extraannotations?: string;
        customseveritymap?: string;
        dropeventdefaultpriority?: string;
        dropeventthresholds?: string;
        mutualtls?: boolean;
        checkcert?: boolean;
        [k: string]: unknown;
      };
      elasticsearch?: {
        hostport?: string;
        index?: string;
        type?: string;
        pipeline?: string;
        suffix?: string;
        apikey?: string;
        username?: string;
        password?: string;
        flattenfields?: boolean;
        createindextemplate?: boolean;
        numberofshards?: number;
        numberofreplicas?: number;
        customheaders?: string;
        mutualtls?: boolean;
        checkcert?: boolean;
        enablecompression?: boolean;
        maxconcurrentrequests?: number;
        batching?: {
          enabled?: boolean;
          batchsize?: string;
          flushinterval?: string;
          [k: string]: unknown;
        };
        minimumpriority?: string;
        [k: string]: unknown;
      };
      influxdb?: {
        hostport?: string;
        database?: string;
        organization?: string;
        precision?: string;
        user?: string;
        password?: string;
        minimumpriority?: string;
        token?: string;
        mutualtls?: boolean;
        checkcert?: boolean;
        [k: string]: unknown;
      };
      loki?: {
        hostport?: string;
        user?: string;
        apikey?: string;
        endpoint?: string;
        tenant?: string;
        format?: string;
        extralabels?: string;
        customheaders?: string;
        minimumpriority?: string;
        mutualtls?: boolean;
        checkcert?: boolean;
        grafanaDashboard?: {
          enabled?: boolean;
          configMap?: {
            name?: string;
            namespace?: string;
            folder?: string;
            folderAnnotation?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      prometheus?: {
        extralabels?: string;
        [k: string]: unknown;
      };
      nats?: {
        hostport?: string;
        subjecttemplate?: string;
        minimumpriority?: string;
        mutualtls?: boolean;
        checkcert?: boolean;
        [k: string]: unknown;
      };
      stan?: {
        hostport?: string;
        clusterid?: string;
        clientid?: string;
        subjecttemplate?: string;
        minimumpriority?: string;
        mutualtls?: boolean;
        checkcert?: boolean;
        [k: string]: unknown;
      };
      aws?: {
        useirsa?: boolean;
        rolearn?: string;
        externalid?: string;
        accesskeyid?: string;
        secretaccesskey?: string;
        region?: string;
        checkidentity?: boolean;
        cloudwatchlogs?: {
          loggroup?: string;
          logstream?: string;
          minimumpriority?: string;
          [k: string]: unknown;
        };
        lambda?: {
          functionname?: string;
          minimumpriority?: string;
          [k: string]: unknown;
        };
        sns?: {
          topicarn?: string;
          rawjson?: boolean;
          minimumpriority?: string;
          [k: string]: unknown;
        };
        sqs?: {
          url?: string;
          minimumpriority?: string;
          [k: string]: unknown;
        };
        s3?: {
          bucket?: string;
          prefix?: string;
          endpoint?: string;
          objectcannedacl?: string;
          minimumpriority?: string;
          [k: string]: unknown;
        };
        kinesis?: {
          streamname?: string;
          minimumpriority?: string;
          [k: string]: unknown;
        };
        securitylake?: {
          bucket?: string;
          region?: string;
          prefix?: string;
          accountid?: string;
          interval?: number;
          batchsize?: number;
          minimumpriority?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      smtp?: {
        hostport?: string;
        tls?: boolean;
        authmechanism?: string;
        user?: string;
        password?: string;
        token?: string;
        identity?: string;
        trace?: string;
        from?: string;
        to?: string;
        outputformat?: string;
        minimumpriority?: string;
        [k: string]: unknown;
      };
      opsgenie?: {
        apikey?: string;
        region?: string;
        minimumpriority?: string;
        mutualtls?: boolean;
        checkcert?: boolean;
        [k: string]: unknown;
      };
      statsd?: {
        forwarder?: string;
        namespace?: string;
        [k: string]: unknown;
      };
      dogstatsd?: {
        forwarder?: string;
        namespace?: string;
        tags?: string;
        [k: string]: unknown;
      };
      webhook?: {
        address?: string;
        method?: string;
        customHeaders?: string;
        minimumpriority?: string;
        mutualtls?: boolean;
        checkcert?: boolean;
        [k: string]: unknown;
      };
      azure?: {
        subscriptionID?: string;
        resourceGroupName?: string;
        podIdentityClientID?: string;
        podIdentityName?: string;
        workloadIdentityClientID?: string;
        eventHub?: {
          namespace?: string;
          name?: string;
          minimumpriority?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      discord?: {
        webhookurl?: string;
        icon?: string;
        minimumpriority?: string;
        [k: string]: unknown;
      };
      gcp?: {
        credentials?: string;
        pubsub?: {
          projectid?: string;
          topic?: string;
          customattributes?: string;
          minimumpriority?: string;
          [k: string]: unknown;
        };
        storage?: {
          prefix?: string;
          bucket?: string;
          minimumpriority?: string;
          [k: string]: unknown;
        };
        cloudfunctions?: {
          name?: string;
          minimumpriority?: string;
          [k: string]: unknown;
        };
        cloudrun?: {
          endpoint?: string;
          jwt?: string;
          minimumpriority?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      googlechat?: {
        webhookurl?: string;
        outputformat?: string;
        minimumpriority?: string;
        messageformat?: string;
        [k: string]: unknown;
      };
      kafka?: {
        hostport?: string;
        topic?: string;
        sasl?: string;
        tls?: boolean;
        username?: string;
        password?: string;
        async?: boolean;
        requiredacks?: string;
        compression?: string;
        balancer?: string;
        topiccreation?: boolean;
        clientid?: string;
        minimumpriority?: string;
        [k: string]: unknown;
      };
      pagerduty?: {
        routingkey?: string;
        region?: 'us' | 'eu';
        minimumpriority?: string;
        [k: string]: unknown;
      };
      kubeless?: {
        function?: string;
        namespace?: string;
        port?: number;
        minimumpriority?: string;
        mutualtls?: boolean;
        checkcert?: boolean;
        [k: string]: unknown;
      };
      openfaas?: {
        functionname?: string;
        functionnamespace?: string;
        gatewayservice?: string;
        gatewayport?: number;
        gatewaynamespace?: string;
        minimumpriority?: string;
        mutualtls?: boolean;
        checkcert?: boolean;
        [k: string]: unknown;
      };
      cloudevents?: {
        address?: string;
        extension?: string;
        minimumpriority?: string;
        [k: string]: unknown;
      };
      rabbitmq?: {
        url?: string;
        queue?: string;
        minimumpriority?: string;
        [k: string]: unknown;
      };
      wavefront?: {
        endpointtype?: 'direct' | 'proxy';
        endpointhost?: string;
        endpointtoken?: string;
        endpointmetricport?: number;
        metricname?: string;
        batchsize?: number;
        flushintervalseconds?: number;
        minimumpriority?: string;
        [k: string]: unknown;
      };
      grafana?: {
        hostport?: string;
        apikey?: string;
        dashboardid?: string;
        panelid?: string;
        allfieldsastags?: boolean;
        customheaders?: string;
        mutualtls?: boolean;
        checkcert?: boolean;
        minimumpriority?: string;
        [k: string]: unknown;
      };
      grafanaoncall?: {
        webhookurl?: string;
        customheaders?: string;
        mutualtls?: boolean;
        checkcert?: boolean;
        minimumpriority?: string;
        [k: string]: unknown;
      };
      fission?: {
        function?: string;
        routernamespace?: string;
        routerservice?: string;
        routerport?: number;
        minimumpriority?: string;
        checkcert?: boolean;
        mutualtls?: boolean;
        [k: string]: unknown;
      };
      yandex?: {
        accesskeyid?: string;
        secretaccesskey?: string;
        region?: string;
        s3?: {
          endpoint?: string;
          bucket?: string;
          prefix?: string;
          minimumpriority?: string;
          [k: string]: unknown;
        };
        datastreams?: {
          endpoint?: string;
          streamname?: string;
          minimumpriority?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      kafkarest?: {
        address?: string;
        version?: number;
        minimumpriority?: string;
        mutualtls?: boolean;
        checkcert?: boolean;
        [k: string]: unknown;
      };
      syslog?: {
        host?: string;
        port?: string;
        protocol?: 'tcp' | 'udp';
        format?: 'json' | 'cef';
        minimumpriority?: string;
        [k: string]: unknown;
      };
      cliq?: {
        webhookurl?: string;
        icon?: string;
        useemoji?: boolean;
        outputformat?: string;
        messageformat?: string;
        minimumpriority?: string;
        [k: string]: unknown;
      };
      policyreport?: {
        enabled?: boolean;
        kubeconfig?: string;
        maxevents?: number;
        prunebypriority?: boolean;
        minimumpriority?: string;
        [k: string]: unknown;
      };
      nodered?: {
        address?: string;
        user?: string;
        password?: string;
        customheaders?: string;
        minimumpriority?: string;
        checkcert?: boolean;
        [k: string]: unknown;
      };
      mqtt?: {
        broker?: string;
        topic?: string;
        qos?: number;
        retained?: boolean;
        user?: string;
        password?: string;
        minimumpriority?: string;
        checkcert?: boolean;
        [k: string]: unknown;
      };
      zincsearch?: {
        hostport?: string;
        index?: string;
        username?: string;
        password?: string;
        minimumpriority?: string;
        checkcert?: boolean;
        [k: string]: unknown;
      };
      gotify?: {
        hostport?: string;
        token?: string;
        format?: string;
        minimumpriority?: string;
        checkcert?: boolean;
        [k: string]: unknown;
      };
      tekton?: {
        eventlistener?: string;
        minimumpriority?: string;
        checkcert?: boolean;
        [k: string]: unknown;
      };
      spyderbat?: {
        orguid?: string;
        apikey?: string;
        apiurl?: string;
        source?: string;
        sourcedescription?: string;
        minimumpriority?: string;
        [k: string]: unknown;
      };
      timescaledb?: {
        host?: string;
        port?: number;
        user?: string;
        password?: string;
        database?: string;
        hypertablename?: string;
        minimumpriority?: string;
        [k: string]: unknown;
      };
      redis?: {
        address?: string;
        password?: string;
        database?: number;
        storagetype?: string;
        key?: string;
        minimumpriority?: string;
        [k: string]: unknown;
      };
      telegram?: {
        token?: string;
        chatid?: string;
        messagethreadid?: string;
        checkcert?: boolean;
        minimumpriority?: string;
        [k: string]: unknown;
      };
      n8n?: {
        address?: string;
        user?: string;
        password?: string;
        headerauthname?: string;
        headerauthvalue?: string;
        checkcert?: boolean;
        minimumpriority?: string;
        [k: string]: unknown;
      };
      openobserve?: {
        hostport?: string;
        organizationname?: string;
        streamname?: string;
        minimumpriority?: string;
        mutualtls?: boolean;
        checkcert?: boolean;
        username?: string;
        password?: string;
        customheaders?: string;
        [k: string]: unknown;
      };
      dynatrace?: {
        apitoken?: string;
        apiurl?: string;
        checkcert?: boolean;
        minimumpriority?: string;
        [k: string]: unknown;
      };
      otlp?: {
        traces?: {
          endpoint?: string;
          protocol?: string;
          timeout?: number;
          headers?: string;
          synced?: boolean;
          duration?: number;
          extraenvvars?: {
            [k: string]: unknown;
          };
          checkcert?: boolean;
          minimumpriority?: string;
          [k: string]: unknown;
        };
        metrics?: {
          endpoint?: string;
          protocol?: 'grpc' | 'http/protobuf';
          timeout?: number;
          headers?: string;
          extraenvvars?: unknown[];
          extraattributes?: string;
          checkcert?: boolean;
          minimumpriority?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      sumologic?: {
        receiverURL?: string;
        sourceCategory?: string;
        sourceHost?: string;
        name?: string;
        minimumpriority?: string;
        checkcert?: boolean;
        [k: string]: unknown;
      };
      quickwit?: {
        hostport?: string;
        apiendpoint?: string;
        index?: string;
        version?: string;
        autocreateindex?: boolean;
        customHeaders?: string;
        minimumpriority?: string;
        mutualtls?: boolean;
        checkcert?: boolean;
        [k: string]: unknown;
      };
      webex?: {
        webhookurl?: string;
        minimumpriority?: string;
        [k: string]: unknown;
      };
      talon?: {
        address?: string;
        minimumpriority?: string;
        checkcert?: boolean;
        [k: string]: unknown;
      };
      splunk?: {
        host?: string;
        token?: string;
        checkcert?: boolean;
        customheaders?: string;
        minimumpriority?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    service?: {
      type?: string;
      port?: number;
      annotations?: {
        'prometheus.io/scrape'?: string;
        [k: string]: unknown;
      };
    };
    ingress?: {
      enabled?: boolean;
      ingressClassName?: string;
      annotations?: {
        [k: string]: unknown;
      };
      hosts?: {
        host?: string;
        paths?: {
          path?: string;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      }[];
      tls?: unknown[];
    };
    resources?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    extraVolumes?: unknown[];
    extraVolumeMounts?: unknown[];
    testConnection?: {
      nodeSelector?: {
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      affinity?: {
        [k: string]: unknown;
      };
    };
    webui?: {
      revisionHistoryLimit?: unknown;
      enabled?: boolean;
      replicaCount?: number;
      loglevel?: string;
      ttl?: number;
      user?: string;
      disableauth?: boolean;
      existingSecret?: string;
      allowcors?: boolean;
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
        pullPolicy?: string;
      };
      initContainer?: {
        image?: {
          registry?: string;
          repository?: string;
          tag?: string;
        };
        securityContext?: {
          [k: string]: unknown;
        };
        resources?: {
          [k: string]: unknown;
        };
      };
      podSecurityContext?: {
        runAsUser?: number;
        fsGroup?: number;
        [k: string]: unknown;
      };
      securityContext?: {
        [k: string]: unknown;
      };
      priorityClassName?: string;
      podLabels?: {
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      service?: {
        type?: string;
        port?: number;
        nodePort?: number;
        targetPort?: number | string;
        annotations?: {
          [k: string]: unknown;
        };
      };
      ingress?: {
        enabled?: boolean;
        ingressClassName?: string;
        annotations?: {
          [k: string]: unknown;
        };
        hosts?: {
          host?: string;
          paths?: {
            path?: string;
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        }[];
        tls?: unknown[];
      };
      resources?: {
        [k: string]: unknown;
      };
      nodeSelector?: {
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      affinity?: {
        [k: string]: unknown;
      };
      externalRedis?: {
        enabled?: boolean;
        url?: string;
        password?: string;
        port?: number;
      };
      redis?: {
        enabled?: boolean;
        image?: {
          registry?: string;
          repository?: string;
          tag?: string;
          pullPolicy?: string;
        };
        customConfig?: unknown[];
        existingSecret?: string;
        password?: string;
        priorityClassName?: string;
        customLabels?: {
          [k: string]: unknown;
        };
        customAnnotations?: {
          [k: string]: unknown;
        };
        podLabels?: {
          [k: string]: unknown;
        };
        podAnnotations?: {
          [k: string]: unknown;
        };
        storageEnabled?: boolean;
        storageSize?: string;
        storageClass?: string;
        service?: {
          type?: string;
          port?: number;
          targetPort?: number | string;
          annotations?: {
            [k: string]: unknown;
          };
        };
        podSecurityContext?: {
          [k: string]: unknown;
        };
        securityContext?: {
          [k: string]: unknown;
        };
        resources?: {
          [k: string]: unknown;
        };
        nodeSelector?: {
          [k: string]: unknown;
        };
        tolerations?: unknown[];
        affinity?: {
          [k: string]: unknown;
        };
        fullfqdn?: unknown;
      };
      customAnnotations?: unknown;
      customLabels?: unknown;
    };
    global?: {
      [k: string]: unknown;
    };
    fullfqdn?: boolean;
    listenPort?: string;
    listenport?: unknown;
  };
  'falco-talon'?: {
    replicaCount?: number;
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      pullPolicy?: string;
    };
    podSecurityPolicy?: {
      create?: boolean;
    };
    podSecurityContext?: {
      runAsUser?: number;
      fsGroup?: number;
      [k: string]: unknown;
    };
    imagePullSecrets?: unknown[];
    nameOverride?: string;
    extraEnv?: {
      name?: string;
      value?: string;
      [k: string]: unknown;
    }[];
    priorityClassName?: string;
    podAnnotations?: {
      [k: string]: unknown;
    };
    service?: {
      type?: string;
      port?: number;
      annotations?: {
        [k: string]: unknown;
      };
    };
    ingress?: {
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      hosts?: {
        host?: string;
        paths?: {
          path?: string;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      }[];
      tls?: unknown[];
    };
    resources?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    rbac?: {
      serviceAccount?: {
        create?: boolean;
        name?: string;
      };
      namespaces?: string[];
      pods?: string[];
      podsEphemeralcontainers?: string[];
      nodes?: string[];
      podsLog?: string[];
      podsExec?: string[];
      podsEviction?: string[];
      events?: string[];
      daemonsets?: string[];
      deployments?: string[];
      replicasets?: string[];
      statefulsets?: string[];
      networkpolicies?: string[];
      caliconetworkpolicies?: string[];
      ciliumnetworkpolicies?: string[];
      roles?: string[];
      clusterroles?: string[];
      configmaps?: string[];
      secrets?: string[];
      leases?: string[];
    };
    config?: {
      listenAddress?: string;
      listenPort?: number;
      defaultNotifiers?: string[];
      watchRules?: boolean;
      deduplication?: {
        leaderElection?: boolean;
        timeWindowSeconds?: number;
        [k: string]: unknown;
      };
      printAllEvents?: boolean;
      rulesOverride?: string;
      otel?: {
        tracesEnabled?: boolean;
        metricsEnabled?: boolean;
        collectorPort?: number;
        collectorEndpoint?: string;
        collectorUseInsecureGrpc?: boolean;
        [k: string]: unknown;
      };
      notifiers?: {
        slack?: {
          webhookUrl?: string;
          icon?: string;
          username?: string;
          footer?: string;
          format?: string;
          [k: string]: unknown;
        };
        webhook?: {
          url?: string;
          [k: string]: unknown;
        };
        smtp?: {
          hostPort?: string;
          from?: string;
          to?: string;
          user?: string;
          password?: string;
          format?: string;
          tls?: boolean;
          [k: string]: unknown;
        };
        loki?: {
          hostPort?: string;
          user?: string;
          apiKey?: string;
          tenant?: string;
          customHeaders?: unknown[];
          createIndexTemplate?: unknown;
          numberOfReplicas?: unknown;
          numberOfShards?: unknown;
          url?: unknown;
          [k: string]: unknown;
        };
        elasticsearch?: {
          url?: string;
          createIndexTemplate?: boolean;
          numberOfShards?: number;
          numberOfReplicas?: number;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      aws?: {
        roleArn?: string;
        externalId?: string;
        region?: string;
        accesKey?: string;
        secretKey?: string;
        accessKey?: unknown;
        [k: string]: unknown;
      };
      minio?: {
        endpoint?: string;
        accessKey?: string;
        secretKey?: string;
        useSsl?: boolean;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    serviceMonitor?: {
      enabled?: boolean;
      port?: string;
      path?: string;
      additionalLabels?: {
        [k: string]: unknown;
      };
      interval?: string;
      scheme?: string;
      scrapeTimeout?: string;
      relabelings?: unknown[];
      targetLabels?: unknown[];
      tlsConfig?: {
        [k: string]: unknown;
      };
    };
    grafana?: {
      dashboards?: {
        enabled?: boolean;
        configMaps?: {
          talon?: {
            name?: string;
            namespace?: string;
            folder?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
    };
    global?: {
      [k: string]: unknown;
    };
  };
  'k8s-metacollector'?: {
    replicaCount?: number;
    image?: {
      pullPolicy?: string;
      pullSecrets?: unknown[];
      registry?: string;
      repository?: string;
      tag?: string;
    };
    nameOverride?: string;
    fullnameOverride?: string;
    namespaceOverride?: string;
    serviceAccount?: {
      create?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      name?: string;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podSecurityContext?: {
      runAsNonRoot?: boolean;
      runAsUser?: number;
      runAsGroup?: number;
      fsGroup?: number;
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    service?: {
      create?: boolean;
      type?: string;
      ports?: {
        metrics?: {
          port?: number;
          targetPort?: number | string;
          protocol?: string;
        };
        'health-probe'?: {
          port?: number;
          targetPort?: number | string;
          protocol?: string;
          [k: string]: unknown;
        };
        'broker-grpc'?: {
          port?: number;
          targetPort?: number | string;
          protocol?: string;
        };
        [k: string]: unknown;
      };
    };
    serviceMonitor?: {
      create?: boolean;
      path?: string;
      labels?: {
        [k: string]: unknown;
      };
      interval?: string;
      scheme?: string;
      tlsConfig?: {
        [k: string]: unknown;
      };
      scrapeTimeout?: string;
      relabelings?: unknown[];
      targetLabels?: unknown[];
      namespace?: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    healthChecks?: {
      livenessProbe?: {
        httpGet?: {
          path?: string;
          port?: number;
          [k: string]: unknown;
        };
        initialDelaySeconds?: number;
        timeoutSeconds?: number;
        periodSeconds?: number;
        [k: string]: unknown;
      };
      readinessProbe?: {
        httpGet?: {
          path?: string;
          port?: number;
          [k: string]: unknown;
        };
        initialDelaySeconds?: number;
        timeoutSeconds?: number;
        periodSeconds?: number;
        [k: string]: unknown;
      };
    };
    grafana?: {
      dashboards?: {
        enabled?: boolean;
        configMaps?: {
          collector?: {
            name?: string;
            namespace?: string;
            folder?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
    };
    global?: {
      [k: string]: unknown;
    };
  };
  global?: {
    [k: string]: unknown;
  };
  image?: {
    pullPolicy?: string;
    registry?: string;
    repository?: string;
    tag?: string;
  };
  imagePullSecrets?: unknown[];
  nameOverride?: string;
  fullnameOverride?: string;
  namespaceOverride?: string;
  podAnnotations?: {
    [k: string]: unknown;
  };
  serviceAccount?: {
    imagePullSecrets?: unknown[];
    create?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    name?: string;
  };
  rbac?: {
    create?: boolean;
  };
  podLabels?: {
    [k: string]: unknown;
  };
  podPriorityClassName?: unknown;
  podSecurityContext?: {
    [k: string]: unknown;
  };
  containerSecurityContext?: {
    [k: string]: unknown;
  };
  scc?: {
    create?: boolean;
  };
  resources?: {
    requests?: {
      cpu?: string;
      memory?: string;
      [k: string]: unknown;
    };
    limits?: {
      cpu?: string;
      memory?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  nodeSelector?: {
    [k: string]: unknown;
  };
  affinity?: {
    [k: string]: unknown;
  };
  tolerations?: {
    effect?: string;
    key?: string;
    [k: string]: unknown;
  }[];
  healthChecks?: {
    startupProbe?: {
      initialDelaySeconds?: number;
      timeoutSeconds?: number;
      periodSeconds?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
    livenessProbe?: {
      initialDelaySeconds?: number;
      timeoutSeconds?: number;
      periodSeconds?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
    readinessProbe?: {
      initialDelaySeconds?: number;
      timeoutSeconds?: number;
      periodSeconds?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
  };
  tty?: boolean;
  controller?: {
    kind?: string;
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    daemonset?: {
      updateStrategy?: {
        type?: string;
        [k: string]: unknown;
      };
    };
    deployment?: {
      revisionHistoryLimit?: unknown;
      replicas?: number;
    };
  };
  services?: unknown;
  metrics?: {
    enabled?: boolean;
    interval?: string;
    outputRule?: boolean;
    rulesCountersEnabled?: boolean;
    resourceUtilizationEnabled?: boolean;
    stateCountersEnabled?: boolean;
    kernelEventCountersEnabled?: boolean;
    libbpfStatsEnabled?: boolean;
    pluginsMetricsEnabled?: boolean;
    kernelIterEventCountersEnabled?: boolean;
    jemallocStatsEnabled?: boolean;
    convertMemoryToMB?: boolean;
    includeEmptyValues?: boolean;
    kernelEventCountersPerCPUEnabled?: boolean;
    service?: {
      create?: boolean;
      type?: string;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      ports?: {
        metrics?: {
          port?: number;
          targetPort?: number | string;
          protocol?: string;
          ipFamilyPolicy?: string;
          ipFamilies?: unknown[];
        };
      };
      ipFamilies?: unknown;
      ipFamilyPolicy?: unknown;
    };
  };
  mounts?: {
    volumes?: unknown[];
    volumeMounts?: unknown[];
  };
  driver?: {
    enabled?: boolean;
    kind?: string;
    sysfsMountPath?: string;
    kmod?: {
      bufSizePreset?: number;
      dropFailedExit?: boolean;
    };
    modernEbpf?: {
      leastPrivileged?: boolean;
      bufSizePreset?: number;
      dropFailedExit?: boolean;
      cpusForEachBuffer?: number;
      disableIterators?: boolean;
      sysfsMount?: boolean;
    };
    loader?: {
      enabled?: boolean;
      initContainer?: {
        image?: {
          pullPolicy?: string;
          registry?: string;
          repository?: string;
          tag?: string;
        };
        env?: unknown[];
        args?: unknown[];
        resources?: {
          [k: string]: unknown;
        };
        securityContext?: {
          [k: string]: unknown;
        };
      };
    };
  };
  extra?: {
    env?: unknown[];
    args?: unknown[];
    initContainers?: unknown[];
  };
  podHostname?: unknown;
  falcoHostnameEnv?: boolean;
  certs?: {
    existingSecret?: string;
    server?: {
      key?: string;
      crt?: string;
    };
    ca?: {
      crt?: string;
    };
    existingClientSecret?: string;
    client?: {
      key?: string;
      crt?: string;
    };
  };
  customRules?: {
    [k: string]: unknown;
  };
  falcoctl?: {
    image?: {
      pullPolicy?: string;
      registry?: string;
      repository?: string;
      tag?: string;
    };
    artifact?: {
      install?: {
        enabled?: boolean;
        env?: unknown[];
        envFrom?: unknown[];
        args?: string[];
        resources?: {
          [k: string]: unknown;
        };
        securityContext?: {
          [k: string]: unknown;
        };
        mounts?: {
          volumeMounts?: unknown[];
        };
      };
      follow?: {
        enabled?: boolean;
        env?: unknown[];
        envFrom?: unknown[];
        args?: string[];
        resources?: {
          [k: string]: unknown;
        };
        securityContext?: {
          [k: string]: unknown;
        };
        mounts?: {
          volumeMounts?: unknown[];
        };
      };
    };
    config?: {
      indexes?: {
        name?: string;
        url?: string;
        [k: string]: unknown;
      }[];
      artifact?: {
        allowedTypes?: string[];
        install?: {
          resolveDeps?: boolean;
          refs?: string[];
          rulesfilesDir?: string;
          pluginsDir?: string;
          stateDir?: string;
          [k: string]: unknown;
        };
        follow?: {
          refs?: string[];
          every?: string;
          falcoversions?: string;
          rulesfilesDir?: string;
          pluginsDir?: string;
          stateDir?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
  };
  serviceMonitor?: {
    keyFile?: unknown;
    create?: boolean;
    path?: string;
    labels?: {
      [k: string]: unknown;
    };
    selector?: {
      [k: string]: unknown;
    };
    interval?: string;
    scheme?: string;
    tlsConfig?: {
      [k: string]: unknown;
    };
    scrapeTimeout?: string;
    relabelings?: unknown[];
    targetLabels?: unknown[];
    endpointPort?: string;
    namespace?: unknown;
  };
  grafana?: {
    dashboards?: {
      enabled?: boolean;
      configMaps?: {
        falco?: {
          name?: string;
          namespace?: string;
          folder?: string;
          folderAnnotation?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
  };
  falco?: {
    rules?: unknown;
    load_plugins?: unknown[];
    levels?: unknown;
    append_output?: {
      suggested_output?: boolean;
      [k: string]: unknown;
    }[];
    static_fields?: unknown;
    exposed?: unknown;
    config_files?: string[];
    watch_config_files?: boolean;
    rules_files?: string[];
    capture?: {
      enabled?: boolean;
      path_prefix?: string;
      mode?: 'rules' | 'all_rules';
      default_duration?: number;
    };
    plugins?: unknown[];
    plugins_hostinfo?: boolean;
    time_format_iso_8601?: boolean;
    buffer_format_base64?: boolean;
    priority?: string;
    json_output?: boolean;
    json_include_output_property?: boolean;
    json_include_message_property?: boolean;
    json_include_output_fields_property?: boolean;
    json_include_tags_property?: boolean;
    buffered_outputs?: boolean;
    rule_matching?: string;
    outputs_queue?: {
      capacity?: number;
    };
    stdout_output?: {
      enabled?: boolean;
    };
    syslog_output?: {
      enabled?: boolean;
    };
    file_output?: {
      enabled?: boolean;
      keep_alive?: boolean;
      filename?: string;
    };
    http_output?: {
      enabled?: boolean;
      url?: string;
      user_agent?: string;
      insecure?: boolean;
      ca_cert?: string;
      ca_bundle?: string;
      ca_path?: string;
      mtls?: boolean;
      client_cert?: string;
      client_key?: string;
      echo?: boolean;
      compress_uploads?: boolean;
      keep_alive?: boolean;
      max_consecutive_timeouts?: number;
    };
    program_output?: {
      enabled?: boolean;
      keep_alive?: boolean;
      program?: string;
    };
    webserver?: {
      enabled?: boolean;
      threadiness?: number;
      listen_port?: number;
      listen_address?: string;
      k8s_healthz_endpoint?: string;
      prometheus_metrics_enabled?: boolean;
      ssl_enabled?: boolean;
      ssl_certificate?: string;
    };
    log_stderr?: boolean;
    log_syslog?: boolean;
    log_level?: string;
    libs_logger?: {
      enabled?: boolean;
      severity?: string;
    };
    output_timeout?: number;
    syscall_event_timeouts?: {
      max_consecutives?: number;
    };
    syscall_event_drops?: {
      threshold?: number;
      actions?: string[];
      rate?: number;
      max_burst?: number;
      simulate_drops?: boolean;
    };
    base_syscalls?: {
      custom_set?: unknown[];
      repair?: boolean;
      all?: boolean;
    };
    falco_libs?: {
      thread_table_size?: number;
      thread_table_auto_purging_interval_s?: number;
      thread_table_auto_purging_thread_timeout_s?: number;
      snaplen?: number;
    };
    metrics?: unknown;
    podHostname?: unknown;
    [k: string]: unknown;
  };
  path?: {
    to?: {
      the?: {
        Value?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
}
