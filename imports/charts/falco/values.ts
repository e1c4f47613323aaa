// Made by "strata import" (see 'falco' in imports.lock.json). Do not edit.
export interface FalcoValues {
  responseActions?: {
    enabled?: boolean | null;
  } | null;
  collectors?: {
    kubernetes?: {
      enabled?: boolean | null;
      pluginRef?: string | null;
      collectorHostname?: string | null;
      collectorPort?: string | null;
      verbosity?: string | null;
      hostProc?: string | null;
    } | null;
    enabled?: boolean | null;
    containerEngine?: {
      enabled?: boolean | null;
      pluginRef?: string | null;
      labelMaxLen?: number | string | null;
      withSize?: boolean | null;
      hooks?: string[] | null;
      engines?: {
        docker?: {
          enabled?: boolean | null;
          sockets?: string[] | null;
        } | null;
        podman?: {
          enabled?: boolean | null;
          sockets?: string[] | null;
        } | null;
        containerd?: {
          enabled?: boolean | null;
          sockets?: string[] | null;
        } | null;
        cri?: {
          enabled?: boolean | null;
          sockets?: string[] | null;
        } | null;
        lxc?: {
          enabled?: boolean | null;
        } | null;
        libvirt_lxc?: {
          enabled?: boolean | null;
        } | null;
        bpm?: {
          enabled?: boolean | null;
        } | null;
      } | null;
    } | null;
  } | null;
  falcosidekick?: {
    enabled?: boolean | null;
    revisionHistoryLimit?: unknown;
    replicaCount?: number | string | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      pullPolicy?: string | null;
    } | null;
    podSecurityContext?: {
      runAsUser?: number | string | null;
      fsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    imagePullSecrets?: unknown[] | null;
    nameOverride?: string | null;
    fullnameOverride?: string | null;
    podSecurityPolicy?: {
      create?: boolean | null;
    } | null;
    priorityClassName?: string | null;
    customLabels?: {
      [k: string]: unknown;
    } | null;
    customAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      interval?: string | null;
      scrapeTimeout?: string | null;
      additionalProperties?: {
        [k: string]: unknown;
      } | null;
    } | null;
    prometheusRules?: {
      enabled?: boolean | null;
      alerts?: {
        warning?: {
          enabled?: boolean | null;
          rate_interval?: string | number | null;
          threshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        error?: {
          enabled?: boolean | null;
          rate_interval?: string | number | null;
          threshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        critical?: {
          enabled?: boolean | null;
          rate_interval?: string | number | null;
          threshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        alert?: {
          enabled?: boolean | null;
          rate_interval?: string | number | null;
          threshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        emergency?: {
          enabled?: boolean | null;
          rate_interval?: string | number | null;
          threshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        output?: {
          enabled?: boolean | null;
          rate_interval?: string | number | null;
          threshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        additionalAlerts?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      additionalAlerts?: unknown;
      additionalLabels?: unknown;
      namespace?: unknown;
      [k: string]: unknown;
    } | null;
    grafana?: {
      dashboards?: {
        enabled?: boolean | null;
        configMaps?: {
          falcosidekick?: {
            name?: string | null;
            namespace?: string | null;
            folder?: string | null;
            folderAnnotation?: string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
    } | null;
    config?: {
      existingSecret?: string | null;
      extraEnv?: unknown[] | null;
      extraArgs?: unknown[] | null;
      debug?: boolean | null;
      customfields?: string | null;
      templatedfields?: string | null;
      customtags?: string | null;
      bracketreplacer?: string | null;
      outputFieldFormat?: string | null;
      mutualtlsfilespath?: string | null;
      mutualtlsclient?: {
        certfile?: string | null;
        keyfile?: string | null;
        cacertfile?: string | null;
        [k: string]: unknown;
      } | null;
      tlsclient?: {
        cacertfile?: string | null;
        [k: string]: unknown;
      } | null;
      tlsserver?: {
        deploy?: boolean | null;
        existingSecret?: string | null;
        servercrt?: string | null;
        certfile?: string | null;
        serverkey?: string | null;
        keyfile?: string | null;
        mutualtls?: boolean | null;
        cacrt?: string | boolean | null;
        cacertfile?: string | boolean | null;
        notlsport?: number | string | null;
        notlspaths?: string | boolean | null;
        [k: string]: unknown;
      } | null;
      slack?: {
        webhookurl?: string | null;
        channel?: string | null;
        footer?: string | null;
        icon?: string | null;
        username?: string | null;
        outputformat?: string | null;
        minimumpriority?: string | null;
        messageformat?: string | null;
        [k: string]: unknown;
      } | null;
      rocketchat?: {
        webhookurl?: string | null;
        icon?: string | null;
        username?: string | null;
        outputformat?: string | null;
        minimumpriority?: string | null;
        messageformat?: string | null;
        mutualtls?: boolean | null;
        checkcert?: boolean | null;
        [k: string]: unknown;
      } | null;
      mattermost?: {
        webhookurl?: string | null;
        footer?: string | null;
        icon?: string | null;
        username?: string | null;
        outputformat?: string | null;
        minimumpriority?: string | null;
        messageformat?: string | null;
        mutualtls?: boolean | null;
        checkcert?: boolean | null;
        [k: string]: unknown;
      } | null;
      teams?: {
        webhookurl?: string | null;
        activityimage?: string | null;
        outputformat?: string | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      datadog?: {
        apikey?: string | null;
        host?: string | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      datadoglogs?: {
        apikey?: string | null;
        host?: string | null;
        service?: string | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      alertmanager?: {
        hostport?: string | null;
        endpoint?: string | null;
        minimumpriority?: string | null;
        expireafter?: string | null;
        extralabels?: string | null;
        extraannotations?: string | null;
        customseveritymap?: string | null;
        dropeventdefaultpriority?: string | null;
        dropeventthresholds?: string | null;
        mutualtls?: boolean | null;
        checkcert?: boolean | null;
        [k: string]: unknown;
      } | null;
      elasticsearch?: {
        hostport?: string | null;
        index?: string | null;
        type?: string | null;
        pipeline?: string | null;
        suffix?: string | null;
        apikey?: string | null;
        username?: string | null;
        password?: string | null;
        flattenfields?: boolean | null;
        createindextemplate?: boolean | null;
        numberofshards?: number | string | null;
        numberofreplicas?: number | string | null;
        customheaders?: string | null;
        mutualtls?: boolean | null;
        checkcert?: boolean | null;
        enablecompression?: boolean | null;
        maxconcurrentrequests?: number | string | null;
        batching?: {
          enabled?: boolean | null;
          batchsize?: string | number | null;
          flushinterval?: string | number | null;
          [k: string]: unknown;
        } | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      influxdb?: {
        hostport?: string | null;
        database?: string | null;
        organization?: string | null;
        precision?: string | null;
        user?: string | null;
        password?: string | null;
        minimumpriority?: string | null;
        token?: string | null;
        mutualtls?: boolean | null;
        checkcert?: boolean | null;
        [k: string]: unknown;
      } | null;
      loki?: {
        hostport?: string | null;
        user?: string | null;
        apikey?: string | null;
        endpoint?: string | null;
        tenant?: string | null;
        format?: string | null;
        extralabels?: string | null;
        customheaders?: string | null;
        minimumpriority?: string | null;
        mutualtls?: boolean | null;
        checkcert?: boolean | null;
        grafanaDashboard?: {
          enabled?: boolean | null;
          configMap?: {
            name?: string | null;
            namespace?: string | null;
            folder?: string | null;
            folderAnnotation?: string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      prometheus?: {
        extralabels?: string | null;
        [k: string]: unknown;
      } | null;
      nats?: {
        hostport?: string | null;
        subjecttemplate?: string | null;
        minimumpriority?: string | null;
        mutualtls?: boolean | null;
        checkcert?: boolean | null;
        [k: string]: unknown;
      } | null;
      stan?: {
        hostport?: string | null;
        clusterid?: string | null;
        clientid?: string | null;
        subjecttemplate?: string | null;
        minimumpriority?: string | null;
        mutualtls?: boolean | null;
        checkcert?: boolean | null;
        [k: string]: unknown;
      } | null;
      aws?: {
        useirsa?: boolean | null;
        rolearn?: string | null;
        externalid?: string | null;
        accesskeyid?: string | null;
        secretaccesskey?: string | null;
        region?: string | null;
        checkidentity?: boolean | null;
        cloudwatchlogs?: {
          loggroup?: string | null;
          logstream?: string | null;
          minimumpriority?: string | null;
          [k: string]: unknown;
        } | null;
        lambda?: {
          functionname?: string | null;
          minimumpriority?: string | null;
          [k: string]: unknown;
        } | null;
        sns?: {
          topicarn?: string | null;
          rawjson?: boolean | null;
          minimumpriority?: string | null;
          [k: string]: unknown;
        } | null;
        sqs?: {
          url?: string | null;
          minimumpriority?: string | null;
          [k: string]: unknown;
        } | null;
        s3?: {
          bucket?: string | null;
          prefix?: string | null;
          endpoint?: string | null;
          objectcannedacl?: string | null;
          minimumpriority?: string | null;
          [k: string]: unknown;
        } | null;
        kinesis?: {
          streamname?: string | null;
          minimumpriority?: string | null;
          [k: string]: unknown;
        } | null;
        securitylake?: {
          bucket?: string | null;
          region?: string | null;
          prefix?: string | null;
          accountid?: string | null;
          interval?: number | string | null;
          batchsize?: number | string | null;
          minimumpriority?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      smtp?: {
        hostport?: string | null;
        tls?: boolean | null;
        authmechanism?: string | null;
        user?: string | null;
        password?: string | null;
        token?: string | null;
        identity?: string | null;
        trace?: string | null;
        from?: string | null;
        to?: string | null;
        outputformat?: string | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      opsgenie?: {
        apikey?: string | null;
        region?: string | null;
        minimumpriority?: string | null;
        mutualtls?: boolean | null;
        checkcert?: boolean | null;
        [k: string]: unknown;
      } | null;
      statsd?: {
        forwarder?: string | null;
        namespace?: string | null;
        [k: string]: unknown;
      } | null;
      dogstatsd?: {
        forwarder?: string | null;
        namespace?: string | null;
        tags?: string | null;
        [k: string]: unknown;
      } | null;
      webhook?: {
        address?: string | null;
        method?: string | null;
        customHeaders?: string | null;
        minimumpriority?: string | null;
        mutualtls?: boolean | null;
        checkcert?: boolean | null;
        [k: string]: unknown;
      } | null;
      azure?: {
        subscriptionID?: string | null;
        resourceGroupName?: string | null;
        podIdentityClientID?: string | null;
        podIdentityName?: string | null;
        workloadIdentityClientID?: string | null;
        eventHub?: {
          namespace?: string | null;
          name?: string | null;
          minimumpriority?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      discord?: {
        webhookurl?: string | null;
        icon?: string | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      gcp?: {
        credentials?: string | null;
        pubsub?: {
          projectid?: string | null;
          topic?: string | null;
          customattributes?: string | null;
          minimumpriority?: string | null;
          [k: string]: unknown;
        } | null;
        storage?: {
          prefix?: string | null;
          bucket?: string | null;
          minimumpriority?: string | null;
          [k: string]: unknown;
        } | null;
        cloudfunctions?: {
          name?: string | null;
          minimumpriority?: string | null;
          [k: string]: unknown;
        } | null;
        cloudrun?: {
          endpoint?: string | null;
          jwt?: string | null;
          minimumpriority?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      googlechat?: {
        webhookurl?: string | null;
        outputformat?: string | null;
        minimumpriority?: string | null;
        messageformat?: string | null;
        [k: string]: unknown;
      } | null;
      kafka?: {
        hostport?: string | null;
        topic?: string | null;
        sasl?: string | null;
        tls?: boolean | null;
        username?: string | null;
        password?: string | null;
        async?: boolean | null;
        requiredacks?: string | null;
        compression?: string | null;
        balancer?: string | null;
        topiccreation?: boolean | null;
        clientid?: string | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      pagerduty?: {
        routingkey?: string | null;
        region?: 'us' | 'eu' | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      kubeless?: {
        function?: string | null;
        namespace?: string | null;
        port?: number | string | null;
        minimumpriority?: string | null;
        mutualtls?: boolean | null;
        checkcert?: boolean | null;
        [k: string]: unknown;
      } | null;
      openfaas?: {
        functionname?: string | null;
        functionnamespace?: string | null;
        gatewayservice?: string | null;
        gatewayport?: number | string | null;
        gatewaynamespace?: string | null;
        minimumpriority?: string | null;
        mutualtls?: boolean | null;
        checkcert?: boolean | null;
        [k: string]: unknown;
      } | null;
      cloudevents?: {
        address?: string | null;
        extension?: string | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      rabbitmq?: {
        url?: string | null;
        queue?: string | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      wavefront?: {
        endpointtype?: 'direct' | 'proxy' | '' | null;
        endpointhost?: string | null;
        endpointtoken?: string | null;
        endpointmetricport?: number | string | null;
        metricname?: string | null;
        batchsize?: number | string | null;
        flushintervalseconds?: number | string | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      grafana?: {
        hostport?: string | null;
        apikey?: string | null;
        dashboardid?: string | null;
        panelid?: string | null;
        allfieldsastags?: boolean | null;
        customheaders?: string | null;
        mutualtls?: boolean | null;
        checkcert?: boolean | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      grafanaoncall?: {
        webhookurl?: string | null;
        customheaders?: string | null;
        mutualtls?: boolean | null;
        checkcert?: boolean | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      fission?: {
        function?: string | null;
        routernamespace?: string | null;
        routerservice?: string | null;
        routerport?: number | string | null;
        minimumpriority?: string | null;
        checkcert?: boolean | null;
        mutualtls?: boolean | null;
        [k: string]: unknown;
      } | null;
      yandex?: {
        accesskeyid?: string | null;
        secretaccesskey?: string | null;
        region?: string | null;
        s3?: {
          endpoint?: string | null;
          bucket?: string | null;
          prefix?: string | null;
          minimumpriority?: string | null;
          [k: string]: unknown;
        } | null;
        datastreams?: {
          endpoint?: string | null;
          streamname?: string | null;
          minimumpriority?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      kafkarest?: {
        address?: string | null;
        version?: number | string | null;
        minimumpriority?: string | null;
        mutualtls?: boolean | null;
        checkcert?: boolean | null;
        [k: string]: unknown;
      } | null;
      syslog?: {
        host?: string | null;
        port?: string | null;
        protocol?: 'tcp' | 'udp' | null;
        format?: 'json' | 'cef' | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      cliq?: {
        webhookurl?: string | null;
        icon?: string | null;
        useemoji?: boolean | null;
        outputformat?: string | null;
        messageformat?: string | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      policyreport?: {
        enabled?: boolean | null;
        kubeconfig?: string | null;
        maxevents?: number | string | null;
        prunebypriority?: boolean | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      nodered?: {
        address?: string | null;
        user?: string | null;
        password?: string | null;
        customheaders?: string | null;
        minimumpriority?: string | null;
        checkcert?: boolean | null;
        [k: string]: unknown;
      } | null;
      mqtt?: {
        broker?: string | null;
        topic?: string | null;
        qos?: number | string | null;
        retained?: boolean | null;
        user?: string | null;
        password?: string | null;
        minimumpriority?: string | null;
        checkcert?: boolean | null;
        [k: string]: unknown;
      } | null;
      zincsearch?: {
        hostport?: string | null;
        index?: string | null;
        username?: string | null;
        password?: string | null;
        minimumpriority?: string | null;
        checkcert?: boolean | null;
        [k: string]: unknown;
      } | null;
      gotify?: {
        hostport?: string | null;
        token?: string | null;
        format?: string | null;
        minimumpriority?: string | null;
        checkcert?: boolean | null;
        [k: string]: unknown;
      } | null;
      tekton?: {
        eventlistener?: string | null;
        minimumpriority?: string | null;
        checkcert?: boolean | null;
        [k: string]: unknown;
      } | null;
      spyderbat?: {
        orguid?: string | null;
        apikey?: string | null;
        apiurl?: string | null;
        source?: string | null;
        sourcedescription?: string | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      timescaledb?: {
        host?: string | null;
        port?: number | string | null;
        user?: string | null;
        password?: string | null;
        database?: string | null;
        hypertablename?: string | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      redis?: {
        address?: string | null;
        password?: string | null;
        database?: number | string | null;
        storagetype?: string | null;
        key?: string | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      telegram?: {
        token?: string | null;
        chatid?: string | null;
        messagethreadid?: string | null;
        checkcert?: boolean | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      n8n?: {
        address?: string | null;
        user?: string | null;
        password?: string | null;
        headerauthname?: string | null;
        headerauthvalue?: string | null;
        checkcert?: boolean | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      openobserve?: {
        hostport?: string | null;
        organizationname?: string | null;
        streamname?: string | null;
        minimumpriority?: string | null;
        mutualtls?: boolean | null;
        checkcert?: boolean | null;
        username?: string | null;
        password?: string | null;
        customheaders?: string | null;
        [k: string]: unknown;
      } | null;
      dynatrace?: {
        apitoken?: string | null;
        apiurl?: string | null;
        checkcert?: boolean | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      otlp?: {
        traces?: {
          endpoint?: string | null;
          protocol?: string | null;
          timeout?: number | string | null;
          headers?: string | null;
          synced?: boolean | null;
          duration?: number | string | null;
          extraenvvars?: {
            [k: string]: unknown;
          } | null;
          checkcert?: boolean | null;
          minimumpriority?: string | null;
          [k: string]: unknown;
        } | null;
        metrics?: {
          endpoint?: string | null;
          protocol?: 'grpc' | 'http/protobuf' | null;
          timeout?: number | string | null;
          headers?: string | null;
          extraenvvars?: unknown[] | null;
          extraattributes?: string | null;
          checkcert?: boolean | null;
          minimumpriority?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      sumologic?: {
        receiverURL?: string | null;
        sourceCategory?: string | null;
        sourceHost?: string | null;
        name?: string | null;
        minimumpriority?: string | null;
        checkcert?: boolean | null;
        [k: string]: unknown;
      } | null;
      quickwit?: {
        hostport?: string | null;
        apiendpoint?: string | null;
        index?: string | null;
        version?: string | number | null;
        autocreateindex?: boolean | null;
        customHeaders?: string | null;
        minimumpriority?: string | null;
        mutualtls?: boolean | null;
        checkcert?: boolean | null;
        [k: string]: unknown;
      } | null;
      webex?: {
        webhookurl?: string | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      talon?: {
        address?: string | null;
        minimumpriority?: string | null;
        checkcert?: boolean | null;
        [k: string]: unknown;
      } | null;
      splunk?: {
        host?: string | null;
        token?: string | null;
        checkcert?: boolean | null;
        customheaders?: string | null;
        minimumpriority?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    service?: {
      type?: string | null;
      port?: number | string | null;
      annotations?: {
        'prometheus.io/scrape'?: string | null;
        [k: string]: unknown;
      } | null;
    } | null;
    ingress?: {
      enabled?: boolean | null;
      ingressClassName?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      hosts?:
        | {
            host?: string | null;
            paths?:
              | {
                  path?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
            [k: string]: unknown;
          }[]
        | boolean
        | null;
      tls?: unknown[] | null;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    extraVolumes?: unknown[] | null;
    extraVolumeMounts?: unknown[] | null;
    testConnection?: {
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
    } | null;
    webui?: {
      revisionHistoryLimit?: unknown;
      enabled?: boolean | null;
      replicaCount?: number | string | null;
      loglevel?: string | null;
      ttl?: number | string | null;
      user?: string | null;
      disableauth?: boolean | null;
      existingSecret?: string | null;
      allowcors?: boolean | null;
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
        pullPolicy?: string | null;
      } | null;
      initContainer?: {
        image?: {
          registry?: string | null;
          repository?: string | null;
          tag?: string | null;
        } | null;
        securityContext?: {
          [k: string]: unknown;
        } | null;
        resources?: {
          [k: string]: unknown;
        } | null;
      } | null;
      podSecurityContext?: {
        runAsUser?: number | string | null;
        fsGroup?: number | string | null;
        [k: string]: unknown;
      } | null;
      securityContext?: {
        [k: string]: unknown;
      } | null;
      priorityClassName?: string | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      service?: {
        type?: string | null;
        port?: number | string | null;
        nodePort?: number | string | null;
        targetPort?: number | string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      ingress?: {
        enabled?: boolean | null;
        ingressClassName?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        hosts?:
          | {
              host?: string | null;
              paths?:
                | {
                    path?: string | null;
                    [k: string]: unknown;
                  }[]
                | null;
              [k: string]: unknown;
            }[]
          | boolean
          | null;
        tls?: unknown[] | null;
      } | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      externalRedis?: {
        enabled?: boolean | null;
        url?: string | null;
        password?: string | null;
        port?: number | string | null;
      } | null;
      redis?: {
        enabled?: boolean | null;
        image?: {
          registry?: string | null;
          repository?: string | null;
          tag?: string | null;
          pullPolicy?: string | null;
        } | null;
        customConfig?: unknown[] | null;
        existingSecret?: string | null;
        password?: string | null;
        priorityClassName?: string | null;
        customLabels?: {
          [k: string]: unknown;
        } | null;
        customAnnotations?: {
          [k: string]: unknown;
        } | null;
        podLabels?: {
          [k: string]: unknown;
        } | null;
        podAnnotations?: {
          [k: string]: unknown;
        } | null;
        storageEnabled?: boolean | null;
        storageSize?: string | number | null;
        storageClass?: string | null;
        service?: {
          type?: string | null;
          port?: number | string | null;
          targetPort?: number | string | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
        } | null;
        podSecurityContext?: {
          [k: string]: unknown;
        } | null;
        securityContext?: {
          [k: string]: unknown;
        } | null;
        resources?: {
          [k: string]: unknown;
        } | null;
        nodeSelector?: {
          [k: string]: unknown;
        } | null;
        tolerations?: unknown[] | null;
        affinity?: {
          [k: string]: unknown;
        } | null;
        fullfqdn?: unknown;
      } | null;
      customAnnotations?: unknown;
      customLabels?: unknown;
    } | null;
    global?: {
      [k: string]: unknown;
    } | null;
    fullfqdn?: boolean | null;
    listenPort?: string | null;
    listenport?: unknown;
  } | null;
  'falco-talon'?: {
    replicaCount?: number | string | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      pullPolicy?: string | null;
    } | null;
    podSecurityPolicy?: {
      create?: boolean | null;
    } | null;
    podSecurityContext?: {
      runAsUser?: number | string | null;
      fsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    imagePullSecrets?: unknown[] | null;
    nameOverride?: string | null;
    extraEnv?:
      | {
          name?: string | null;
          value?: string | null;
          [k: string]: unknown;
        }[]
      | null;
    priorityClassName?: string | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    service?: {
      type?: string | null;
      port?: number | string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    ingress?: {
      enabled?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      hosts?:
        | {
            host?: string | null;
            paths?:
              | {
                  path?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
            [k: string]: unknown;
          }[]
        | boolean
        | null;
      tls?: unknown[] | null;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    rbac?: {
      serviceAccount?: {
        create?: boolean | null;
        name?: string | null;
      } | null;
      namespaces?: string[] | null;
      pods?: string[] | null;
      podsEphemeralcontainers?: string[] | null;
      nodes?: string[] | null;
      podsLog?: string[] | null;
      podsExec?: string[] | null;
      podsEviction?: string[] | null;
      events?: string[] | null;
      daemonsets?: string[] | null;
      deployments?: string[] | null;
      replicasets?: string[] | null;
      statefulsets?: string[] | null;
      networkpolicies?: string[] | null;
      caliconetworkpolicies?: string[] | null;
      ciliumnetworkpolicies?: string[] | null;
      roles?: string[] | null;
      clusterroles?: string[] | null;
      configmaps?: string[] | null;
      secrets?: string[] | null;
      leases?: string[] | null;
    } | null;
    config?: {
      listenAddress?: string | null;
      listenPort?: number | string | null;
      defaultNotifiers?: string[] | null;
      watchRules?: boolean | null;
      deduplication?: {
        leaderElection?: boolean | null;
        timeWindowSeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
      printAllEvents?: boolean | null;
      rulesOverride?: string | null;
      otel?: {
        tracesEnabled?: boolean | null;
        metricsEnabled?: boolean | null;
        collectorPort?: number | string | null;
        collectorEndpoint?: string | null;
        collectorUseInsecureGrpc?: boolean | null;
        [k: string]: unknown;
      } | null;
      notifiers?: {
        slack?: {
          webhookUrl?: string | null;
          icon?: string | null;
          username?: string | null;
          footer?: string | null;
          format?: string | null;
          [k: string]: unknown;
        } | null;
        webhook?: {
          url?: string | null;
          [k: string]: unknown;
        } | null;
        smtp?: {
          hostPort?: string | null;
          from?: string | null;
          to?: string | null;
          user?: string | null;
          password?: string | null;
          format?: string | null;
          tls?: boolean | null;
          [k: string]: unknown;
        } | null;
        loki?: {
          hostPort?: string | null;
          user?: string | null;
          apiKey?: string | null;
          tenant?: string | null;
          customHeaders?: unknown[] | null;
          createIndexTemplate?: unknown;
          numberOfReplicas?: unknown;
          numberOfShards?: unknown;
          url?: unknown;
          [k: string]: unknown;
        } | null;
        elasticsearch?: {
          url?: string | null;
          createIndexTemplate?: boolean | null;
          numberOfShards?: number | string | null;
          numberOfReplicas?: number | string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      aws?: {
        roleArn?: string | null;
        externalId?: string | null;
        region?: string | null;
        accesKey?: string | null;
        secretKey?: string | null;
        accessKey?: unknown;
        [k: string]: unknown;
      } | null;
      minio?: {
        endpoint?: string | null;
        accessKey?: string | null;
        secretKey?: string | null;
        useSsl?: boolean | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    serviceMonitor?: {
      enabled?: boolean | null;
      port?: string | null;
      path?: string | null;
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      interval?: string | number | null;
      scheme?: string | null;
      scrapeTimeout?: string | number | null;
      relabelings?: unknown[] | null;
      targetLabels?: unknown[] | null;
      tlsConfig?: {
        [k: string]: unknown;
      } | null;
    } | null;
    grafana?: {
      dashboards?: {
        enabled?: boolean | null;
        configMaps?: {
          talon?: {
            name?: string | null;
            namespace?: string | null;
            folder?: string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
    } | null;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  'k8s-metacollector'?: {
    replicaCount?: number | string | null;
    image?: {
      pullPolicy?: string | null;
      pullSecrets?: unknown[] | null;
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    nameOverride?: string | null;
    fullnameOverride?: string | null;
    namespaceOverride?: string | null;
    serviceAccount?: {
      create?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      name?: string | boolean | null;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      fsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    service?: {
      create?: boolean | null;
      type?: string | null;
      ports?: {
        metrics?: {
          port?: number | string | null;
          targetPort?: number | string | null;
          protocol?: string | null;
        } | null;
        'health-probe'?: {
          port?: number | string | null;
          targetPort?: number | string | null;
          protocol?: string | null;
          [k: string]: unknown;
        } | null;
        'broker-grpc'?: {
          port?: number | string | null;
          targetPort?: number | string | null;
          protocol?: string | null;
        } | null;
        [k: string]: unknown;
      } | null;
    } | null;
    serviceMonitor?: {
      create?: boolean | null;
      path?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      interval?: string | number | null;
      scheme?: string | null;
      tlsConfig?: {
        [k: string]: unknown;
      } | null;
      scrapeTimeout?: string | number | boolean | null;
      relabelings?: unknown[] | null;
      targetLabels?: unknown[] | null;
      namespace?: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    healthChecks?: {
      livenessProbe?: {
        httpGet?: {
          path?: string | null;
          port?: number | string | null;
          [k: string]: unknown;
        } | null;
        initialDelaySeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        periodSeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        httpGet?: {
          path?: string | null;
          port?: number | string | null;
          [k: string]: unknown;
        } | null;
        initialDelaySeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        periodSeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
    } | null;
    grafana?: {
      dashboards?: {
        enabled?: boolean | null;
        configMaps?: {
          collector?: {
            name?: string | null;
            namespace?: string | null;
            folder?: string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
    } | null;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  global?: {
    [k: string]: unknown;
  } | null;
  image?: {
    pullPolicy?: string | null;
    registry?: string | null;
    repository?: string | null;
    tag?: string | null;
  } | null;
  imagePullSecrets?: unknown[] | null;
  nameOverride?: string | null;
  fullnameOverride?: string | null;
  namespaceOverride?: string | null;
  podAnnotations?: {
    [k: string]: unknown;
  } | null;
  serviceAccount?: {
    imagePullSecrets?: unknown[] | null;
    create?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    name?: string | boolean | null;
  } | null;
  rbac?: {
    create?: boolean | null;
  } | null;
  podLabels?: {
    [k: string]: unknown;
  } | null;
  podPriorityClassName?: unknown;
  podSecurityContext?: {
    [k: string]: unknown;
  } | null;
  containerSecurityContext?:
    | {
        [k: string]: unknown;
      }
    | boolean
    | null;
  scc?: {
    create?: boolean | null;
  } | null;
  resources?: {
    requests?: {
      cpu?: string | number | null;
      memory?: string | number | null;
      [k: string]: unknown;
    } | null;
    limits?: {
      cpu?: string | number | null;
      memory?: string | number | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  tolerations?:
    | {
        effect?: string | null;
        key?: string | null;
        [k: string]: unknown;
      }[]
    | null;
  healthChecks?: {
    startupProbe?: {
      initialDelaySeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      periodSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      initialDelaySeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      periodSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      initialDelaySeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      periodSeconds?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
  } | null;
  tty?: boolean | null;
  controller?: {
    kind?: string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    daemonset?: {
      updateStrategy?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
    } | null;
    deployment?: {
      revisionHistoryLimit?: unknown;
      replicas?: number | string | null;
    } | null;
  } | null;
  services?: unknown;
  metrics?: {
    enabled?: boolean | null;
    interval?: string | number | null;
    outputRule?: boolean | null;
    rulesCountersEnabled?: boolean | null;
    resourceUtilizationEnabled?: boolean | null;
    stateCountersEnabled?: boolean | null;
    kernelEventCountersEnabled?: boolean | null;
    libbpfStatsEnabled?: boolean | null;
    pluginsMetricsEnabled?: boolean | null;
    kernelIterEventCountersEnabled?: boolean | null;
    jemallocStatsEnabled?: boolean | null;
    convertMemoryToMB?: boolean | null;
    includeEmptyValues?: boolean | null;
    kernelEventCountersPerCPUEnabled?: boolean | null;
    service?: {
      create?: boolean | null;
      type?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      ports?: {
        metrics?: {
          port?: number | string | null;
          targetPort?: number | string | null;
          protocol?: string | null;
          ipFamilyPolicy?: string | null;
          ipFamilies?: unknown[] | null;
        } | null;
      } | null;
      ipFamilies?: unknown;
      ipFamilyPolicy?: unknown;
    } | null;
  } | null;
  mounts?: {
    volumes?: unknown[] | null;
    volumeMounts?: unknown[] | null;
  } | null;
  driver?: {
    enabled?: boolean | null;
    kind?: string | null;
    sysfsMountPath?: string | boolean | null;
    kmod?: {
      bufSizePreset?: number | string | null;
      dropFailedExit?: boolean | null;
    } | null;
    modernEbpf?: {
      leastPrivileged?: boolean | null;
      bufSizePreset?: number | string | null;
      dropFailedExit?: boolean | null;
      cpusForEachBuffer?: number | string | null;
      disableIterators?: boolean | null;
      sysfsMount?: boolean | null;
    } | null;
    loader?: {
      enabled?: boolean | null;
      initContainer?: {
        image?: {
          pullPolicy?: string | null;
          registry?: string | null;
          repository?: string | null;
          tag?: string | null;
        } | null;
        env?: unknown[] | null;
        args?: unknown[] | null;
        resources?: {
          [k: string]: unknown;
        } | null;
        securityContext?:
          | {
              [k: string]: unknown;
            }
          | boolean
          | null;
      } | null;
    } | null;
  } | null;
  extra?: {
    env?: unknown[] | null;
    args?: unknown[] | null;
    initContainers?: unknown[] | null;
  } | null;
  podHostname?: unknown;
  falcoHostnameEnv?: boolean | null;
  certs?: {
    existingSecret?: string | null;
    server?: {
      key?: string | null;
      crt?: string | null;
    } | null;
    ca?: {
      crt?: string | null;
    } | null;
    existingClientSecret?: string | null;
    client?: {
      key?: string | null;
      crt?: string | null;
    } | null;
  } | null;
  customRules?: {
    [k: string]: unknown;
  } | null;
  falcoctl?: {
    image?: {
      pullPolicy?: string | null;
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    artifact?: {
      install?: {
        enabled?: boolean | null;
        env?: unknown[] | null;
        envFrom?: unknown[] | null;
        args?: string[] | null;
        resources?: {
          [k: string]: unknown;
        } | null;
        securityContext?: {
          [k: string]: unknown;
        } | null;
        mounts?: {
          volumeMounts?: unknown[] | null;
        } | null;
      } | null;
      follow?: {
        enabled?: boolean | null;
        env?: unknown[] | null;
        envFrom?: unknown[] | null;
        args?: string[] | null;
        resources?: {
          [k: string]: unknown;
        } | null;
        securityContext?: {
          [k: string]: unknown;
        } | null;
        mounts?: {
          volumeMounts?: unknown[] | null;
        } | null;
      } | null;
    } | null;
    config?: {
      indexes?:
        | {
            name?: string | null;
            url?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      artifact?: {
        allowedTypes?: string[] | null;
        install?: {
          resolveDeps?: boolean | null;
          refs?: string[] | null;
          rulesfilesDir?: string | null;
          pluginsDir?: string | null;
          stateDir?: string | null;
          [k: string]: unknown;
        } | null;
        follow?: {
          refs?: string[] | null;
          every?: string | number | null;
          falcoversions?: string | null;
          rulesfilesDir?: string | null;
          pluginsDir?: string | null;
          stateDir?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
  } | null;
  serviceMonitor?: {
    keyFile?: unknown;
    create?: boolean | null;
    path?: string | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    selector?: {
      [k: string]: unknown;
    } | null;
    interval?: string | number | null;
    scheme?: string | null;
    tlsConfig?: {
      [k: string]: unknown;
    } | null;
    scrapeTimeout?: string | number | boolean | null;
    relabelings?: unknown[] | null;
    targetLabels?: unknown[] | null;
    endpointPort?: string | null;
    namespace?: unknown;
  } | null;
  grafana?: {
    dashboards?: {
      enabled?: boolean | null;
      configMaps?: {
        falco?: {
          name?: string | null;
          namespace?: string | null;
          folder?: string | null;
          folderAnnotation?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
  } | null;
  falco?: {
    rules?: unknown;
    load_plugins?: unknown[] | null;
    levels?: unknown;
    append_output?:
      | {
          suggested_output?: boolean | null;
          [k: string]: unknown;
        }[]
      | boolean
      | null;
    static_fields?: unknown;
    exposed?: unknown;
    config_files?: string[] | null;
    watch_config_files?: boolean | null;
    rules_files?: string[] | null;
    capture?:
      | {
          enabled?: boolean | null;
          path_prefix?: string | null;
          mode?: 'rules' | 'all_rules' | null;
          default_duration?: number | string | null;
        }
      | boolean
      | null;
    plugins?: unknown[] | null;
    plugins_hostinfo?: boolean | null;
    time_format_iso_8601?: boolean | null;
    buffer_format_base64?: boolean | null;
    priority?: string | null;
    json_output?: boolean | null;
    json_include_output_property?: boolean | null;
    json_include_message_property?: boolean | null;
    json_include_output_fields_property?: boolean | null;
    json_include_tags_property?: boolean | null;
    buffered_outputs?: boolean | null;
    rule_matching?: string | null;
    outputs_queue?: {
      capacity?: number | string | null;
    } | null;
    stdout_output?: {
      enabled?: boolean | null;
    } | null;
    syslog_output?: {
      enabled?: boolean | null;
    } | null;
    file_output?: {
      enabled?: boolean | null;
      keep_alive?: boolean | null;
      filename?: string | null;
    } | null;
    http_output?:
      | {
          enabled?: boolean | null;
          url?: string | null;
          user_agent?: string | null;
          insecure?: boolean | null;
          ca_cert?: string | null;
          ca_bundle?: string | null;
          ca_path?: string | null;
          mtls?: boolean | null;
          client_cert?: string | null;
          client_key?: string | null;
          echo?: boolean | null;
          compress_uploads?: boolean | null;
          keep_alive?: boolean | null;
          max_consecutive_timeouts?: number | string | null;
        }
      | boolean
      | null;
    program_output?: {
      enabled?: boolean | null;
      keep_alive?: boolean | null;
      program?: string | null;
    } | null;
    webserver?: {
      enabled?: boolean | null;
      threadiness?: number | string | null;
      listen_port?: number | string | null;
      listen_address?: string | null;
      k8s_healthz_endpoint?: string | null;
      prometheus_metrics_enabled?: boolean | null;
      ssl_enabled?: boolean | null;
      ssl_certificate?: string | null;
    } | null;
    log_stderr?: boolean | null;
    log_syslog?: boolean | null;
    log_level?: string | null;
    libs_logger?: {
      enabled?: boolean | null;
      severity?: string | null;
    } | null;
    output_timeout?: number | string | null;
    syscall_event_timeouts?: {
      max_consecutives?: number | string | null;
    } | null;
    syscall_event_drops?: {
      threshold?: number | string | null;
      actions?: string[] | null;
      rate?: number | string | null;
      max_burst?: number | string | null;
      simulate_drops?: boolean | null;
    } | null;
    base_syscalls?:
      | {
          custom_set?: unknown[] | null;
          repair?: boolean | null;
          all?: boolean | null;
        }
      | boolean
      | null;
    falco_libs?: {
      thread_table_size?: number | string | null;
      thread_table_auto_purging_interval_s?: number | string | null;
      thread_table_auto_purging_thread_timeout_s?: number | string | null;
      snaplen?: number | string | null;
    } | null;
    metrics?: unknown;
    podHostname?: unknown;
    [k: string]: unknown;
  } | null;
  path?: {
    to?: {
      the?: {
        Value?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
}
