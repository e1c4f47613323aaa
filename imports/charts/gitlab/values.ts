// Made by "strata import" (see 'gitlab' in imports.lock.json). Do not edit.
export interface GitlabValues {
  global?: {
    gatewayApi?: {
      installEnvoy?: boolean;
      enabled?: boolean;
      envoyProxySpec?: {
        provider?: {
          type?: string;
          kubernetes?: {
            envoyService?: {
              type?: string;
              [k: string]: unknown;
            };
            envoyDeployment?: {
              pod?: {
                annotations?: {
                  'gitlab.com/prometheus_scrape'?: string;
                  'gitlab.com/prometheus_port'?: string;
                  'gitlab.com/prometheus_path'?: string;
                  [k: string]: unknown;
                };
                [k: string]: unknown;
              };
              [k: string]: unknown;
            };
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      envoyClientTrafficPolicySpec?: {
        [k: string]: unknown;
      };
      envoySecurityPolicySpec?: {
        [k: string]: unknown;
      };
      gateway?: {
        annotations?: {
          [k: string]: unknown;
        };
        infrastructure?: {
          [k: string]: unknown;
        };
      };
      gatewayRef?: {
        name?: unknown;
        namespace?: unknown;
        [k: string]: unknown;
      };
      class?: {
        name?: string;
        controllerName?: string;
      };
      metrics?: {
        envoyGateway?: {
          serviceMonitor?: {
            enabled?: boolean;
            additionalLabels?: {
              [k: string]: unknown;
            };
            endpointConfig?: {
              [k: string]: unknown;
            };
          };
        };
        envoyProxy?: {
          podMonitor?: {
            enabled?: boolean;
            additionalLabels?: {
              [k: string]: unknown;
            };
            endpointConfig?: {
              [k: string]: unknown;
            };
          };
        };
      };
      configureCertmanager?: boolean;
      protocol?: string;
      httpToHttpsRedirect?: boolean;
      addresses?: unknown[];
      listeners?: {
        'http-default'?: {
          protocol?: string;
        };
        'gitlab-web'?: {
          protocol?: string;
          tls?: {
            mode?: string;
            certificateRefs?: {
              name?: string;
              [k: string]: unknown;
            }[];
          };
        };
        'gitlab-web-geo'?: {
          protocol?: string;
          tls?: {
            mode?: string;
            certificateRefs?: {
              name?: string;
              [k: string]: unknown;
            }[];
          };
        };
        'gitlab-ssh'?: {
          protocol?: string;
        };
        'registry-web'?: {
          protocol?: string;
          tls?: {
            mode?: string;
            certificateRefs?: {
              name?: string;
              [k: string]: unknown;
            }[];
          };
        };
        'pages-web'?: {
          protocol?: string;
          tls?: {
            mode?: string;
            certificateRefs?: {
              name?: string;
              [k: string]: unknown;
            }[];
          };
        };
        'kas-web'?: {
          protocol?: string;
          tls?: {
            mode?: string;
            certificateRefs?: {
              name?: string;
              [k: string]: unknown;
            }[];
          };
        };
        'kas-workspaces-web'?: {
          protocol?: string;
          tls?: {
            mode?: string;
            certificateRefs?: {
              name?: string;
              [k: string]: unknown;
            }[];
          };
        };
        'minio-web'?: {
          protocol?: string;
          tls?: {
            mode?: string;
            certificateRefs?: {
              name?: string;
              [k: string]: unknown;
            }[];
          };
        };
        'openbao-web'?: {
          protocol?: string;
          tls?: {
            mode?: string;
            certificateRefs?: {
              name?: string;
              [k: string]: unknown;
            }[];
          };
        };
      };
      [k: string]: unknown;
    };
    common?: {
      labels?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    image?: {
      tagSuffix?: unknown;
      registry?: string;
      [k: string]: unknown;
    };
    pod?: {
      labels?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    edition?: string;
    gitlabVersion?: string;
    application?: {
      create?: boolean;
      links?: unknown[];
      allowClusterRoles?: boolean;
    };
    hosts?: {
      domain?: string;
      hostSuffix?: unknown;
      https?: boolean;
      externalIP?: unknown;
      ssh?: unknown;
      gitlab?: {
        https?: unknown;
        name?: unknown;
        [k: string]: unknown;
      };
      minio?: {
        https?: unknown;
        name?: unknown;
        [k: string]: unknown;
      };
      registry?: {
        protocol?: unknown;
        name?: unknown;
        serviceName?: unknown;
        servicePort?: unknown;
        [k: string]: unknown;
      };
      tls?: {
        [k: string]: unknown;
      };
      smartcard?: {
        name?: unknown;
        [k: string]: unknown;
      };
      kas?: {
        name?: unknown;
        https?: unknown;
        [k: string]: unknown;
      };
      pages?: {
        name?: unknown;
        [k: string]: unknown;
      };
      openbao?: {
        https?: unknown;
        name?: unknown;
        [k: string]: unknown;
      };
      workspaces?: {
        name?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    ingress?: {
      class?: unknown;
      apiVersion?: string;
      configureCertmanager?: boolean;
      useNewIngressForCerts?: boolean;
      provider?: string;
      annotations?: {
        [k: string]: unknown;
      };
      enabled?: boolean;
      tls?: {
        enabled?: unknown;
        secretName?: unknown;
        [k: string]: unknown;
      };
      path?: string;
      pathType?: string;
      [k: string]: unknown;
    };
    hpa?: {
      apiVersion?: string;
      [k: string]: unknown;
    };
    keda?: {
      enabled?: boolean;
      [k: string]: unknown;
    };
    pdb?: {
      apiVersion?: string;
      [k: string]: unknown;
    };
    batch?: {
      cronJob?: {
        apiVersion?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    monitoring?: {
      enabled?: boolean;
    };
    gitlab?: {
      license?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    initialRootPassword?: {
      key?: unknown;
      secret?: unknown;
      [k: string]: unknown;
    };
    psql?: {
      host?: unknown;
      port?: unknown;
      username?: unknown;
      database?: unknown;
      applicationName?: unknown;
      preparedStatements?: unknown;
      databaseTasks?: unknown;
      knownDecompositions?: string[];
      connectTimeout?: unknown;
      keepalives?: unknown;
      keepalivesIdle?: unknown;
      keepalivesInterval?: unknown;
      keepalivesCount?: unknown;
      tcpUserTimeout?: unknown;
      password?: {
        useSecret?: unknown;
        [k: string]: unknown;
      };
      main?: {
        [k: string]: unknown;
      };
      ci?: {
        [k: string]: unknown;
      };
      load_balancing?: unknown;
      secretName?: unknown;
      enabled?: unknown;
      ssl?: {
        clientCertificate?: unknown;
        clientKey?: unknown;
        secret?: unknown;
        serverCA?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    redis?: {
      connectTimeout?: unknown;
      readTimeout?: unknown;
      writeTimeout?: unknown;
      host?: unknown;
      port?: unknown;
      database?: unknown;
      user?: unknown;
      sentinels?: unknown;
      auth?: {
        secret?: unknown;
        key?: unknown;
        enabled?: boolean;
        [k: string]: unknown;
      };
      sentinelAuth?: {
        secret?: unknown;
        key?: unknown;
        enabled?: boolean;
        [k: string]: unknown;
      };
      password?: unknown;
      redisYmlOverride?: unknown;
      actionCablePrimary?: unknown;
      actioncable?: {
        channelPrefix?: unknown;
        [k: string]: unknown;
      };
      cache?: unknown;
      clusterCache?: unknown;
      clusterRateLimiting?: unknown;
      queues?: unknown;
      rateLimiting?: unknown;
      repositoryCache?: unknown;
      sessions?: unknown;
      sharedState?: unknown;
      traceChunks?: unknown;
      workhorse?: unknown;
      kas?: unknown;
      workspaces?: unknown;
      [k: string]: unknown;
    };
    gitaly?: {
      serviceName?: unknown;
      enabled?: boolean;
      authToken?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      };
      internal?: {
        names?: string[];
        [k: string]: unknown;
      };
      external?: unknown[];
      service?: {
        name?: string;
        type?: string;
        externalPort?: number;
        internalPort?: number;
        tls?: {
          externalPort?: number;
          internalPort?: number;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      tls?: {
        secretName?: unknown;
        enabled?: boolean;
        [k: string]: unknown;
      };
      client?: {
        maxAttempts?: number;
        initialBackoff?: string;
        maxBackoff?: string;
        [k: string]: unknown;
      };
      host?: unknown;
      port?: unknown;
      hooks?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    praefect?: {
      serviceName?: unknown;
      enabled?: boolean;
      ntpHost?: string;
      replaceInternalGitaly?: boolean;
      authToken?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      };
      autoMigrate?: boolean;
      dbSecret?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      };
      virtualStorages?: {
        name?: string;
        gitalyReplicas?: number;
        maxUnavailable?: number | string;
        [k: string]: unknown;
      }[];
      psql?: {
        sslMode?: string;
        dbName?: unknown;
        host?: unknown;
        port?: unknown;
        user?: unknown;
        [k: string]: unknown;
      };
      service?: {
        name?: string;
        type?: string;
        externalPort?: number;
        internalPort?: number;
        tls?: {
          externalPort?: number;
          internalPort?: number;
        };
        [k: string]: unknown;
      };
      tls?: {
        secretName?: unknown;
        enabled?: boolean;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    minio?: {
      enabled?: boolean;
      credentials?: {
        secret?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    appConfig?: {
      databaseTrafficCapture?: unknown;
      relativeUrlRoot?: string;
      enableUsagePing?: boolean;
      enableSeatLink?: boolean;
      enableImpersonation?: unknown;
      applicationSettingsCacheSeconds?: number;
      usernameChangingEnabled?: boolean;
      issueClosingPattern?: unknown;
      defaultTheme?: unknown;
      defaultColorMode?: unknown;
      defaultSyntaxHighlightingTheme?: unknown;
      defaultProjectsFeatures?: {
        issues?: boolean;
        mergeRequests?: boolean;
        wiki?: boolean;
        snippets?: boolean;
        builds?: boolean;
        [k: string]: unknown;
      };
      graphQlTimeout?: unknown;
      webhookTimeout?: unknown;
      maxRequestDurationSeconds?: unknown;
      ciIdTokens?: {
        issuerUrl?: string;
        [k: string]: unknown;
      };
      cron_jobs?: {
        [k: string]: unknown;
      };
      contentSecurityPolicy?: {
        directives?: unknown;
        enabled?: boolean;
        report_only?: boolean;
        [k: string]: unknown;
      };
      gravatar?: {
        plainUrl?: unknown;
        sslUrl?: unknown;
        [k: string]: unknown;
      };
      extra?: {
        googleAnalyticsId?: unknown;
        matomoUrl?: unknown;
        matomoSiteId?: unknown;
        matomoDisableCookies?: unknown;
        oneTrustId?: unknown;
        googleTagManagerNonceId?: unknown;
        bizible?: unknown;
        piwikSiteId?: unknown;
        piwikUrl?: unknown;
        [k: string]: unknown;
      };
      object_store?: {
        enabled?: boolean;
        proxy_download?: boolean;
        storage_options?: {
          [k: string]: unknown;
        };
        connection?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      lfs?: {
        enabled?: boolean;
        proxy_download?: boolean;
        bucket?: string;
        connection?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      artifacts?: {
        enabled?: boolean;
        proxy_download?: boolean;
        bucket?: string;
        connection?: {
          [k: string]: unknown;
        };
        cdn?: unknown;
        [k: string]: unknown;
      };
      uploads?: {
        enabled?: boolean;
        proxy_download?: boolean;
        bucket?: string;
        connection?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      packages?: {
        enabled?: boolean;
        proxy_download?: boolean;
        bucket?: string;
        connection?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      externalDiffs?: {
        enabled?: boolean;
        when?: unknown;
        proxy_download?: boolean;
        bucket?: string;
        connection?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      terraformState?: {
        enabled?: boolean;
        bucket?: string;
        connection?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      ciSecureFiles?: {
        enabled?: boolean;
        bucket?: string;
        connection?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      dependencyProxy?: {
        enabled?: boolean;
        proxy_download?: boolean;
        bucket?: string;
        connection?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      backups?: {
        bucket?: string;
        tmpBucket?: string;
        [k: string]: unknown;
      };
      microsoft_graph_mailer?: {
        enabled?: boolean;
        user_id?: string;
        tenant?: string;
        client_id?: string;
        client_secret?: {
          secret?: string;
          key?: string;
          [k: string]: unknown;
        };
        azure_ad_endpoint?: string;
        graph_endpoint?: string;
        [k: string]: unknown;
      };
      incomingEmail?: {
        enabled?: boolean;
        address?: string;
        host?: string;
        port?: number;
        ssl?: boolean;
        startTls?: boolean;
        user?: string;
        password?: {
          secret?: string;
          key?: string;
          [k: string]: unknown;
        };
        deleteAfterDelivery?: boolean;
        expungeDeleted?: boolean;
        logger?: {
          logPath?: string;
          [k: string]: unknown;
        };
        mailbox?: string;
        idleTimeout?: number;
        inboxMethod?: string;
        clientSecret?: {
          key?: string;
          secret?: unknown;
          [k: string]: unknown;
        };
        pollInterval?: number;
        deliveryMethod?: string;
        authToken?: {
          key?: unknown;
          secret?: unknown;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      serviceDeskEmail?: {
        enabled?: boolean;
        address?: string;
        host?: string;
        port?: number;
        ssl?: boolean;
        startTls?: boolean;
        user?: string;
        password?: {
          secret?: string;
          key?: string;
          [k: string]: unknown;
        };
        deleteAfterDelivery?: boolean;
        expungeDeleted?: boolean;
        logger?: {
          logPath?: string;
          [k: string]: unknown;
        };
        mailbox?: string;
        idleTimeout?: number;
        inboxMethod?: string;
        clientSecret?: {
          key?: string;
          secret?: unknown;
          [k: string]: unknown;
        };
        pollInterval?: number;
        deliveryMethod?: string;
        authToken?: {
          key?: unknown;
          secret?: unknown;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      ldap?: {
        preventSignin?: boolean;
        servers?: {
          [k: string]: unknown;
        };
        main?: unknown;
        [k: string]: unknown;
      };
      duoAuth?: {
        hostname?: unknown;
        integrationKey?: unknown;
        secretKey?: unknown;
        enabled?: boolean;
        [k: string]: unknown;
      };
      knowledgeGraph?: {
        jwtSecret?: unknown;
        grpcEndpoint?: unknown;
        enabled?: boolean;
        [k: string]: unknown;
      };
      gitlab_kas?: {
        key?: unknown;
        secret?: unknown;
        clientTimeoutSeconds?: unknown;
        enabled?: unknown;
        externalUrl?: unknown;
        internalUrl?: unknown;
        [k: string]: unknown;
      };
      workspaces?: {
        [k: string]: unknown;
      };
      cell?: {
        id?: unknown;
        enabled?: boolean;
        database?: {
          skipSequenceAlteration?: boolean;
          [k: string]: unknown;
        };
        topologyServiceClient?: {
          address?: unknown;
          caFile?: unknown;
          privateKeyFile?: unknown;
          certificateFile?: unknown;
          tls?: {
            enabled?: boolean;
            secret?: unknown;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      omniauth?: {
        enabled?: boolean;
        autoSignInWithProvider?: unknown;
        syncProfileFromProvider?: unknown[];
        syncProfileAttributes?: string[];
        allowSingleSignOn?: string[];
        blockAutoCreatedUsers?: boolean;
        autoLinkLdapUser?: boolean;
        autoLinkSamlUser?: boolean;
        autoLinkUser?: unknown[];
        externalProviders?: unknown[];
        allowBypassTwoFactor?: unknown[];
        providers?: unknown[];
        [k: string]: unknown;
      };
      kerberos?: {
        enabled?: boolean;
        keytab?: {
          key?: string;
          secret?: unknown;
          [k: string]: unknown;
        };
        servicePrincipalName?: string;
        krb5Config?: string;
        dedicatedPort?: {
          enabled?: boolean;
          port?: number;
          https?: boolean;
          [k: string]: unknown;
        };
        simpleLdapLinkingAllowedRealms?: unknown[];
        [k: string]: unknown;
      };
      sentry?: {
        enabled?: boolean;
        dsn?: unknown;
        clientside_dsn?: unknown;
        environment?: unknown;
        [k: string]: unknown;
      };
      gitlab_docs?: {
        enabled?: boolean;
        host?: string;
        [k: string]: unknown;
      };
      oidcProvider?: {
        openidIdTokenExpireInSeconds?: number;
        [k: string]: unknown;
      };
      smartcard?: {
        enabled?: boolean;
        CASecret?: unknown;
        clientCertificateRequiredHost?: unknown;
        sanExtensions?: boolean;
        requiredForGitAccess?: boolean;
        [k: string]: unknown;
      };
      sidekiq?: {
        routingRules?: unknown[];
        [k: string]: unknown;
      };
      initialDefaults?: {
        gitlabProductUsageData?: unknown;
        signupEnabled?: unknown;
        [k: string]: unknown;
      };
      actionCableAllowedOrigins?: unknown[];
      serviceDesk?: unknown;
      [k: string]: unknown;
    };
    oauth?: {
      'gitlab-pages'?: {
        [k: string]: unknown;
      };
    };
    geo?: {
      ingressClass?: unknown;
      enabled?: boolean;
      role?: string;
      nodeName?: unknown;
      gatewayApi?: {
        additionalHostname?: string;
        [k: string]: unknown;
      };
      psql?: {
        host?: unknown;
        port?: unknown;
        username?: unknown;
        database?: unknown;
        ssl?: unknown;
        password?: {
          key?: unknown;
          secret?: unknown;
          [k: string]: unknown;
        };
        secretName?: unknown;
        [k: string]: unknown;
      };
      registry?: {
        replication?: {
          enabled?: boolean;
          primaryApiUrl?: unknown;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    kas?: {
      enabled?: boolean;
      service?: {
        apiExternalPort?: number;
        [k: string]: unknown;
      };
      tls?: {
        secretName?: unknown;
        caSecretName?: unknown;
        enabled?: boolean;
        verify?: boolean;
        [k: string]: unknown;
      };
      customConfig?: unknown;
      [k: string]: unknown;
    };
    workspaces?: {
      enabled?: boolean;
      [k: string]: unknown;
    };
    spamcheck?: {
      enabled?: boolean;
      [k: string]: unknown;
    };
    shell?: {
      secret?: unknown;
      key?: unknown;
      authToken?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      };
      hostKeys?: {
        secret?: unknown;
        [k: string]: unknown;
      };
      tcp?: {
        proxyProtocol?: boolean;
        [k: string]: unknown;
      };
      port?: unknown;
      [k: string]: unknown;
    };
    railsSecrets?: {
      secret?: unknown;
      [k: string]: unknown;
    };
    rails?: {
      bootsnap?: {
        enabled?: boolean;
        [k: string]: unknown;
      };
      sessionStore?: {
        sessionCookieTokenPrefix?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    registry?: {
      port?: unknown;
      bucket?: string;
      certificate?: {
        secret?: unknown;
        [k: string]: unknown;
      };
      httpSecret?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      };
      notificationSecret?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      };
      database?: {
        user?: unknown;
        name?: unknown;
        password?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      tls?: {
        secretName?: unknown;
        enabled?: boolean;
      };
      redis?: {
        cache?: {
          password?: {
            [k: string]: unknown;
          };
        };
        rateLimiting?: {
          password?: {
            [k: string]: unknown;
          };
        };
        loadBalancing?: {
          password?: {
            [k: string]: unknown;
          };
        };
      };
      notifications?: {
        endpoints?: unknown;
        events?: unknown;
        [k: string]: unknown;
      };
      enabled?: boolean;
      host?: unknown;
      api?: {
        protocol?: string;
        serviceName?: string;
        port?: number;
      };
      tokenIssuer?: string;
      [k: string]: unknown;
    };
    pages?: {
      enabled?: boolean;
      accessControl?: boolean;
      path?: unknown;
      host?: unknown;
      port?: unknown;
      https?: unknown;
      externalHttp?: unknown[];
      externalHttps?: unknown[];
      customDomainMode?: unknown;
      artifactsServer?: boolean;
      localStore?: {
        path?: unknown;
        enabled?: boolean;
        [k: string]: unknown;
      };
      objectStore?: {
        proxy_download?: unknown;
        enabled?: boolean;
        bucket?: string;
        connection?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      apiSecret?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      };
      authSecret?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      };
      namespaceInPath?: boolean;
      pages?: unknown;
      [k: string]: unknown;
    };
    runner?: {
      registrationToken?: {
        secret?: unknown;
        [k: string]: unknown;
      };
    };
    smtp?: {
      domain?: unknown;
      enabled?: boolean;
      address?: string;
      port?: number;
      user_name?: string;
      password?: {
        secret?: string;
        key?: string;
      };
      authentication?: string;
      starttls_auto?: boolean;
      openssl_verify_mode?: string;
      open_timeout?: number;
      read_timeout?: number;
      pool?: boolean;
      tls?: unknown;
      [k: string]: unknown;
    };
    email?: {
      from?: string;
      display_name?: string;
      reply_to?: string;
      subject_suffix?: string;
      smime?: {
        enabled?: boolean;
        secretName?: string;
        keyName?: string;
        certName?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    time_zone?: string;
    service?: {
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
    };
    deployment?: {
      annotations?: {
        [k: string]: unknown;
      };
    };
    nodeAffinity?: unknown;
    antiAffinity?: string;
    affinity?: {
      podAntiAffinity?: {
        topologyKey?: string;
        [k: string]: unknown;
      };
      nodeAffinity?: {
        key?: string;
        values?: unknown[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    priorityClassName?: string;
    workhorse?: {
      scheme?: unknown;
      host?: unknown;
      port?: unknown;
      secret?: unknown;
      key?: unknown;
      serviceName?: string;
      tls?: {
        enabled?: boolean;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    webservice?: {
      workerTimeout?: number;
      [k: string]: unknown;
    };
    certificates?: {
      image?: {
        tag?: unknown;
        pullPolicy?: unknown;
        pullSecrets?: unknown;
        repository?: string;
      };
      customCAs?: unknown[];
      [k: string]: unknown;
    };
    kubectl?: {
      image?: {
        tag?: unknown;
        pullPolicy?: unknown;
        pullSecrets?: unknown;
        repository?: string;
        [k: string]: unknown;
      };
      securityContext?: {
        runAsUser?: number;
        fsGroup?: number;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    gitlabBase?: {
      image?: {
        tag?: unknown;
        pullPolicy?: unknown;
        pullSecrets?: unknown;
        repository?: string;
      };
    };
    serviceAccount?: {
      name?: unknown;
      enabled?: boolean;
      create?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
      [k: string]: unknown;
    };
    tracing?: {
      connection?: {
        string?: string;
        [k: string]: unknown;
      };
      urlTemplate?: string;
      [k: string]: unknown;
    };
    zoekt?: {
      indexer?: {
        internalApi?: {
          gitlabUrl?: unknown;
          secretKey?: unknown;
          secretName?: unknown;
          [k: string]: unknown;
        };
      };
    };
    openbao?: {
      enabled?: boolean;
      host?: unknown;
      https?: unknown;
      url?: unknown;
      httpAudit?: {
        secret?: string;
        key?: string;
      };
      internal_host?: unknown;
      internal_url?: unknown;
      jwt_audience?: unknown;
      [k: string]: unknown;
    };
    extraEnv?: {
      PAGES_UPDATE_LEGACY_STORAGE?: unknown;
      [k: string]: unknown;
    };
    extraEnvFrom?: {
      [k: string]: unknown;
    };
    job?: {
      nameSuffixOverride?: unknown;
    };
    traefik?: {
      apiVersion?: string;
      [k: string]: unknown;
    };
    clickhouse?: {
      main?: {
        password?: {
          key?: unknown;
          secret?: unknown;
          [k: string]: unknown;
        };
        database?: unknown;
        url?: unknown;
        username?: unknown;
        [k: string]: unknown;
      };
      enabled?: boolean;
      [k: string]: unknown;
    };
    grafana?: {
      enabled?: unknown;
      [k: string]: unknown;
    };
    imagePullPolicy?: unknown;
    nodeSelector?: unknown;
    tagSuffix?: unknown;
    commonLabels?: {
      [k: string]: unknown;
    };
    hostUsers?: boolean;
    imagePullSecrets?: unknown[];
    leaderElection?: {
      leaseDuration?: string;
      namespace?: string;
      renewDeadline?: string;
      retryPeriod?: string;
    };
    logLevel?: number;
    podSecurityPolicy?: {
      enabled?: boolean;
      useAppArmor?: boolean;
    };
    rbac?: {
      aggregateClusterRoles?: boolean;
      create?: boolean;
    };
    revisionHistoryLimit?: number;
    imageRegistry?: string;
    images?: {
      envoyGateway?: {
        image?: string;
        pullPolicy?: string;
        pullSecrets?: unknown[];
      };
      ratelimit?: {
        image?: string;
        pullPolicy?: string;
        pullSecrets?: unknown[];
      };
    };
    enterpriseImages?: {
      migrations?: {
        repository?: string;
      };
      sidekiq?: {
        repository?: string;
      };
      toolbox?: {
        repository?: string;
      };
      webservice?: {
        repository?: string;
      };
      workhorse?: {
        repository?: string;
      };
      'geo-logcursor'?: {
        repository?: string;
      };
    };
    communityImages?: {
      migrations?: {
        repository?: string;
      };
      sidekiq?: {
        repository?: string;
      };
      toolbox?: {
        repository?: string;
      };
      webservice?: {
        repository?: string;
      };
      workhorse?: {
        repository?: string;
      };
    };
    debugDatabaseDatamodel?: unknown;
    serviceName?: unknown;
    storageClass?: string;
    postgresql?: {
      auth?: {
        postgresPassword?: string;
        username?: string;
        password?: string;
        database?: string;
        existingSecret?: string;
        secretKeys?: {
          adminPasswordKey?: string;
          userPasswordKey?: string;
          replicationPasswordKey?: string;
        };
      };
      service?: {
        ports?: {
          postgresql?: string;
        };
      };
    };
    compatibility?: {
      openshift?: {
        adaptSecurityContext?: string;
      };
    };
    [k: string]: unknown;
  };
  haproxy?: {
    install?: boolean;
    namespaceOverride?: unknown;
    podSecurityPolicy?: {
      annotations?: {
        [k: string]: unknown;
      };
      enabled?: boolean;
    };
    rbac?: {
      create?: boolean;
    };
    namespace?: {
      create?: boolean;
    };
    serviceAccount?: {
      create?: boolean;
      name?: unknown;
      automountServiceAccountToken?: boolean;
    };
    aws?: {
      licenseConfigSecretName?: string;
    };
    controller?: {
      name?: string;
      image?: {
        repository?: string;
        tag?: string;
        pullPolicy?: string;
      };
      kind?: string;
      replicaCount?: number;
      minReadySeconds?: number;
      unprivileged?: boolean;
      allowPrivilegedPorts?: boolean;
      enableRuntimeDefaultSeccompProfile?: boolean;
      allowPrivilegeEscalation?: boolean;
      initContainers?: unknown[];
      terminationGracePeriodSeconds?: number;
      imageCredentials?: {
        registry?: unknown;
        username?: unknown;
        password?: unknown;
      };
      existingImagePullSecret?: unknown;
      containerPort?: {
        http?: number;
        https?: number;
        stat?: number;
        [k: string]: unknown;
      };
      livenessProbe?: {
        failureThreshold?: number;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        timeoutSeconds?: number;
        httpGet?: {
          path?: string;
          port?: number;
          scheme?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      readinessProbe?: {
        failureThreshold?: number;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        timeoutSeconds?: number;
        httpGet?: {
          path?: string;
          port?: number;
          scheme?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      startupProbe?: {
        failureThreshold?: number;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        timeoutSeconds?: number;
        httpGet?: {
          path?: string;
          port?: number;
          scheme?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      ingressClassResource?: {
        name?: string;
        default?: boolean;
        parameters?: {
          [k: string]: unknown;
        };
      };
      ingressClass?: string;
      kubernetesGateway?: {
        enabled?: boolean;
        gatewayControllerName?: string;
      };
      extraLabels?: {
        [k: string]: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      enableServiceLinks?: boolean;
      defaultTLSSecret?: {
        enabled?: boolean;
        secretNamespace?: string;
        secret?: unknown;
      };
      resources?: {
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      autoscaling?: {
        targetMemoryUtilizationPercentage?: unknown;
        custom?: unknown;
        enabled?: boolean;
        minReplicas?: number;
        maxReplicas?: number;
        targetCPUUtilizationPercentage?: number;
        annotations?: {
          [k: string]: unknown;
        };
      };
      keda?: {
        enabled?: boolean;
        minReplicas?: number;
        maxReplicas?: number;
        pollingInterval?: number;
        cooldownPeriod?: number;
        restoreToOriginalReplicaCount?: boolean;
        scaledObject?: {
          annotations?: {
            [k: string]: unknown;
          };
        };
        behavior?: {
          [k: string]: unknown;
        };
        triggers?: unknown[];
      };
      PodDisruptionBudget?: {
        maxUnavailable?: unknown;
        minAvailable?: unknown;
        enable?: boolean;
      };
      nodeSelector?: {
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      affinity?: {
        [k: string]: unknown;
      };
      topologySpreadConstraints?: unknown[];
      dnsConfig?: {
        [k: string]: unknown;
      };
      dnsPolicy?: string;
      extraArgs?: string[];
      config?: {
        [k: string]: unknown;
      };
      configAnnotations?: {
        [k: string]: unknown;
      };
      logging?: {
        level?: string;
        traffic?: {
          [k: string]: unknown;
        };
      };
      publishService?: {
        enabled?: boolean;
        pathOverride?: string;
      };
      service?: {
        externalTrafficPolicy?: unknown;
        clusterIP?: unknown;
        ipFamilies?: unknown;
        ipFamilyPolicy?: unknown;
        sessionAffinity?: unknown;
        enabled?: boolean;
        type?: string;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        healthCheckNodePort?: number;
        nodePorts?: {
          http?: unknown;
          https?: unknown;
          prometheus?: unknown;
          stat?: unknown;
          [k: string]: unknown;
        };
        ports?: {
          http?: number;
          https?: number;
          stat?: number;
          prometheus?: number;
        };
        enablePorts?: {
          http?: boolean;
          https?: boolean;
          quic?: boolean;
          stat?: boolean;
          prometheus?: boolean;
        };
        targetPorts?: {
          http?: string;
          https?: string;
          quic?: string;
          stat?: string;
          prometheus?: string;
        };
        tcpPorts?: {
          name?: string;
          port?: number;
          targetPort?: number | string;
          [k: string]: unknown;
        }[];
        externalIPs?: unknown[];
        loadBalancerIP?: string;
        loadBalancerSourceRanges?: unknown[];
        loadBalancerClass?: unknown;
        metrics?: {
          type?: string;
          annotations?: {
            [k: string]: unknown;
          };
          labels?: {
            [k: string]: unknown;
          };
        };
      };
      daemonset?: {
        useHostNetwork?: boolean;
        useHostPort?: boolean;
        hostIP?: unknown;
        hostPorts?: {
          http?: number;
          https?: number;
          stat?: number;
        };
      };
      strategy?: {
        type?: string;
        [k: string]: unknown;
      };
      priorityClassName?: string;
      runtimeClassName?: string;
      lifecycle?: {
        [k: string]: unknown;
      };
      extraEnvs?: unknown[];
      extraContainers?: unknown[];
      extraVolumeMounts?: unknown[];
      extraVolumes?: unknown[];
      serviceMonitor?: {
        enabled?: boolean;
        extraLabels?: {
          [k: string]: unknown;
        };
        endpoints?: {
          port?: string;
          path?: string;
          scheme?: string;
          interval?: string;
          [k: string]: unknown;
        }[];
        nameOverride?: unknown;
      };
      sync?: {
        mode?: string;
        fetchParams?: {
          source?: string;
          period?: unknown;
        };
        proxyParams?: {
          replicaCount?: number;
          proxySvcLabelSelector?: string;
        };
      };
      gatewayControllerName?: unknown;
    };
    defaultBackend?: {
      imageCredentials?: {
        password?: unknown;
        registry?: unknown;
        username?: unknown;
        [k: string]: unknown;
      };
      name?: unknown;
      serviceAccount?: {
        create?: unknown;
        name?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    fullnameOverride?: unknown;
    nameOverride?: unknown;
    global?: {
      [k: string]: unknown;
    };
  };
  traefik?: {
    install?: boolean;
    additionalArguments?: unknown[];
    tlsOptions?: {
      [k: string]: unknown;
    };
    image?: {
      name?: string;
      tag?: string;
      pullPolicy?: string;
    };
    deployment?: {
      dnsPolicy?: unknown;
      enabled?: boolean;
      kind?: string;
      replicas?: number;
      terminationGracePeriodSeconds?: number;
      minReadySeconds?: number;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      additionalContainers?: unknown[];
      additionalVolumes?: unknown[];
      initContainers?: unknown[];
      shareProcessNamespace?: boolean;
      imagePullSecrets?: unknown[];
    };
    podDisruptionBudget?: {
      maxUnavailable?: unknown;
      minAvailable?: unknown;
      enabled?: boolean;
    };
    ingressClass?: {
      enabled?: boolean;
      isDefaultClass?: boolean;
      fallbackApiVersion?: string;
    };
    pilot?: {
      dashboard?: unknown;
      enabled?: boolean;
      token?: string;
    };
    experimental?: {
      http3?: {
        enabled?: boolean;
      };
      plugins?: {
        enabled?: boolean;
      };
      kubernetesGateway?: {
        certificate?: {
          group?: unknown;
          kind?: unknown;
          name?: unknown;
          [k: string]: unknown;
        };
        namespace?: unknown;
        enabled?: boolean;
      };
    };
    ingressRoute?: {
      dashboard?: {
        enabled?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
      };
    };
    rollingUpdate?: {
      maxUnavailable?: number | string;
      maxSurge?: number | string;
      [k: string]: unknown;
    };
    readinessProbe?: {
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    livenessProbe?: {
      failureThreshold?: number;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    providers?: {
      kubernetesCRD?: {
        ingressClass?: unknown;
        labelSelector?: unknown;
        enabled?: boolean;
        allowCrossNamespace?: boolean;
        allowExternalNameServices?: boolean;
        namespaces?: unknown[];
        [k: string]: unknown;
      };
      kubernetesIngress?: {
        ingressClass?: unknown;
        labelSelector?: unknown;
        enabled?: boolean;
        allowExternalNameServices?: boolean;
        allowEmptyServices?: boolean;
        namespaces?: unknown[];
        publishedService?: {
          pathOverride?: unknown;
          enabled?: boolean;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    volumes?: unknown[];
    additionalVolumeMounts?: unknown[];
    logs?: {
      general?: {
        level?: string;
      };
      access?: {
        format?: unknown;
        bufferingSize?: unknown;
        enabled?: boolean;
        filters?: {
          [k: string]: unknown;
        };
        fields?: {
          general?: {
            defaultmode?: string;
            names?: {
              [k: string]: unknown;
            };
          };
          headers?: {
            defaultmode?: string;
            names?: {
              [k: string]: unknown;
            };
            [k: string]: unknown;
          };
        };
      };
    };
    metrics?: {
      statsd?: {
        address?: unknown;
        [k: string]: unknown;
      };
      prometheus?: {
        entryPoint?: string;
        addRoutersLabels?: unknown;
      };
      datadog?: {
        address?: unknown;
        [k: string]: unknown;
      };
      influxdb?: {
        address?: unknown;
        protocol?: unknown;
        [k: string]: unknown;
      };
    };
    tracing?: {
      datadog?: {
        debug?: unknown;
        globalTag?: unknown;
        localAgentHostPort?: unknown;
        prioritySampling?: unknown;
        [k: string]: unknown;
      };
      instana?: unknown;
      [k: string]: unknown;
    };
    globalArguments?: string[];
    env?: unknown[];
    envFrom?: unknown[];
    ports?: {
      traefik?: {
        hostPort?: unknown;
        hostIP?: unknown;
        healthchecksPort?: unknown;
        port?: number;
        expose?: boolean;
        exposedPort?: number;
        protocol?: string;
      };
      web?: {
        hostPort?: unknown;
        nodePort?: unknown;
        redirectTo?: unknown;
        port?: number;
        expose?: boolean;
        exposedPort?: number;
        protocol?: string;
      };
      websecure?: {
        hostPort?: unknown;
        nodePort?: unknown;
        http3?: unknown;
        port?: number;
        expose?: boolean;
        exposedPort?: number;
        protocol?: string;
        tls?: {
          enabled?: boolean;
          options?: string;
          certResolver?: string;
          domains?: unknown[];
        };
      };
      metrics?: {
        hostPort?: unknown;
        port?: number;
        expose?: boolean;
        exposedPort?: number;
        protocol?: string;
      };
      'gitlab-shell'?: {
        expose?: boolean;
        port?: number;
        exposedPort?: number;
      };
      [k: string]: unknown;
    };
    service?: {
      ipFamilyPolicy?: unknown;
      ipFamilies?: unknown;
      enabled?: boolean;
      type?: string;
      annotations?: {
        [k: string]: unknown;
      };
      annotationsTCP?: {
        [k: string]: unknown;
      };
      annotationsUDP?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      spec?: {
        [k: string]: unknown;
      };
      loadBalancerSourceRanges?: unknown[];
      externalIPs?: unknown[];
    };
    autoscaling?: {
      enabled?: boolean;
      maxReplicas?: unknown;
      metrics?: unknown;
      minReplicas?: unknown;
    };
    persistence?: {
      storageClass?: unknown;
      subPath?: unknown;
      enabled?: boolean;
      name?: string;
      accessMode?: string;
      size?: string;
      path?: string;
      annotations?: {
        [k: string]: unknown;
      };
      existingClaim?: unknown;
    };
    hostNetwork?: boolean;
    rbac?: {
      enabled?: boolean;
      namespaced?: boolean;
    };
    podSecurityPolicy?: {
      enabled?: boolean;
    };
    serviceAccount?: {
      name?: string;
    };
    serviceAccountAnnotations?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    priorityClassName?: string;
    securityContext?: {
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      readOnlyRootFilesystem?: boolean;
      runAsGroup?: number;
      runAsNonRoot?: boolean;
      runAsUser?: number;
      [k: string]: unknown;
    };
    podSecurityContext?: {
      fsGroup?: number;
      [k: string]: unknown;
    };
    fullnameOverride?: unknown;
    nameOverride?: unknown;
    global?: {
      [k: string]: unknown;
    };
  };
  openbao?: {
    install?: boolean;
    affinity?: {
      [k: string]: unknown;
    };
    auditTpl?: string;
    autoscaling?: {
      maxReplicas?: number;
      minReplicas?: number;
      targetCPUUtilizationPercentage?: number;
    };
    config?: {
      apiPort?: number;
      audit?: {
        http?: {
          authTokenPath?: string;
          enabled?: boolean;
          streamingUri?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      cacheSize?: number;
      clusterPort?: number;
      initialize?: {
        boundAudiences?: string;
        boundIssuer?: string;
        enabled?: boolean;
        oidcDiscoveryUrl?: string;
        [k: string]: unknown;
      };
      logFormat?: 'json' | 'standard';
      logLevel?: 'error' | 'warn' | 'info' | 'debug' | 'trace';
      logRequestsLevel?: 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'off';
      maxRequestJsonMemory?: number;
      maxRequestSize?: number;
      metricsListener?: {
        enabled?: boolean;
        port?: number;
        tlsDisable?: boolean;
        unauthenticatedMetricsAccess?: boolean;
        [k: string]: unknown;
      };
      storage?: {
        postgresql?: {
          connection?: {
            connectTimeout?: number | null;
            database?: string;
            host?: string;
            keepalives?: number | null;
            keepalivesCount?: number | null;
            keepalivesIdle?: number | null;
            keepalivesInterval?: number | null;
            password?: {
              [k: string]: unknown;
            };
            port?: number;
            sslMode?: string;
            tcpUserTimeout?: number | null;
            username?: string;
            secret?: unknown;
            key?: unknown;
            [k: string]: unknown;
          };
          haEnabled?: boolean;
          haTable?: string | null;
          maxConnectRetries?: number | null;
          maxIdleConnections?: number | null;
          maxParallel?: number | null;
          skipCreateTable?: boolean | null;
          table?: boolean | null;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      telemetry?: {
        disableHostname?: boolean;
        enabled?: boolean;
        metricsPrefix?: string;
        numLeaseMetricsBuckets?: number;
        prefixFilter?: string[];
        prometheusRetentionTime?: string;
        usageGaugePeriod?: number;
        [k: string]: unknown;
      };
      tlsDisable?: boolean;
      ui?: boolean;
      unseal?: {
        static?: {
          currentKey?: string;
          currentKeyId?: string;
          enabled?: boolean;
          previousKey?: string;
          previousKeyId?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    extraVolumeMounts?: string;
    extraVolumes?: string;
    fullnameOverride?: string;
    gatewayRoute?: {
      annotations?: {
        [k: string]: unknown;
      };
      enabled?: boolean | null;
      gatewayName?: string;
      sectionName?: string;
      timeouts?: {
        [k: string]: unknown;
      };
    };
    httpAuditSecret?: {
      generate?: boolean;
    };
    image?: {
      pullPolicy?: string;
      repository?: string;
      tag?: string;
    };
    imagePullSecrets?: unknown[];
    ingress?: {
      annotations?: {
        [k: string]: unknown;
      };
      certmanagerIssuer?: string;
      className?: string;
      configureCertmanager?: boolean | null;
      enabled?: boolean | null;
      hostname?: string;
      sslPassthroughNginx?: boolean;
      tls?: {
        enabled?: boolean;
        secretName?: string;
      };
    };
    initializeTpl?: string;
    livenessProbe?: {
      failureThreshold?: number;
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    nameOverride?: string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podMonitor?: {
      additionalLabels?: {
        [k: string]: unknown;
      };
      enabled?: boolean;
      endpointConfig?: {
        [k: string]: unknown;
      };
      selectorLabels?: {
        [k: string]: unknown;
      };
    };
    podSecurityContext?: {
      fsGroup?: number;
      runAsUser?: number;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    readinessProbe?: {
      failureThreshold?: number;
      httpGet?: {
        path?: string;
        port?: string;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    role?: {
      create?: boolean;
    };
    securityContext?: {
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      runAsNonRoot?: boolean;
      runAsUser?: number;
      [k: string]: unknown;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: unknown;
      };
      automount?: boolean;
      create?: boolean;
      name?: string;
    };
    serviceActive?: {
      annotations?: {
        [k: string]: unknown;
      };
      type?: 'ClusterIP' | 'LoadBalancer' | 'NodePort';
    };
    serviceInactive?: {
      annotations?: {
        [k: string]: unknown;
      };
      type?: 'ClusterIP' | 'LoadBalancer' | 'NodePort';
    };
    staticUnsealSecret?: {
      generate?: boolean;
    };
    tlsSecretName?: string;
    tolerations?: unknown[];
    global?: {
      [k: string]: unknown;
    };
    workhorse?: {
      [k: string]: unknown;
    };
    psql?: {
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  'gitlab-zoekt'?: {
    install?: boolean;
    certificates?: {
      initContainers?: {
        enabled?: boolean;
      };
    };
    indexStorage?: string;
    indexStorageClassName?: string;
    replicas?: number;
    image?: {
      pullPolicy?: string;
    };
    indexer?: {
      image?: {
        repository?: string;
        tag?: string;
        pullPolicy?: unknown;
      };
      listen?: {
        port?: number;
      };
      resources?: {
        [k: string]: unknown;
      };
      securityContext?: {
        [k: string]: unknown;
      };
      googleCloudProfiler?: {
        enabled?: boolean;
      };
      internalApi?: {
        secretName?: string;
        secretKey?: string;
        gitlabUrl?: string;
        serviceUrl?: string;
        enabled?: boolean;
      };
      environment?: unknown;
    };
    webserver?: {
      image?: {
        pullPolicy?: unknown;
        repository?: string;
        tag?: string;
      };
      listen?: {
        port?: number;
      };
      resources?: {
        [k: string]: unknown;
      };
      securityContext?: {
        [k: string]: unknown;
      };
      googleCloudProfiler?: {
        enabled?: boolean;
      };
      environment?: {
        [k: string]: unknown;
      };
    };
    gateway?: {
      image?: {
        repository?: string;
        tag?: string;
        pullPolicy?: unknown;
        digest?: unknown;
      };
      listen?: {
        port?: number;
      };
      replicas?: number;
      resources?: {
        [k: string]: unknown;
      };
      securityContext?: {
        [k: string]: unknown;
      };
      updateStrategy?: {
        type?: string;
        rollingUpdate?: {
          maxUnavailable?: number | string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      dnsResolver?: string;
      http2?: boolean;
      clientMaxBodySize?: string;
      tls?: {
        certificate?: {
          enabled?: boolean;
          name?: string;
          create?: boolean;
          dnsNames?: unknown[];
          secretName?: string;
          issuer?: {
            name?: string;
            kind?: string;
            group?: string;
          };
          annotations?: {
            [k: string]: unknown;
          };
          privateKey?: unknown;
        };
      };
    };
    imagePullSecrets?: unknown[];
    nameOverride?: string;
    fullnameOverride?: string;
    serviceAccount?: {
      create?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      name?: string;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    statefulSetAnnotations?: {
      [k: string]: unknown;
    };
    deploymentAnnotations?: {
      [k: string]: unknown;
    };
    podSecurityContext?: {
      fsGroup?: number;
      [k: string]: unknown;
    };
    securityContext?: {
      runAsUser?: number;
      runAsGroup?: number;
      [k: string]: unknown;
    };
    service?: {
      loadBalancerIP?: unknown;
      type?: string;
      clusterIP?: string;
      annotations?: {
        [k: string]: unknown;
      };
    };
    serviceBackend?: {
      annotations?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    resources?: {
      requests?: {
        cpu?: string;
        memory?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
    deployment?: {
      podLabels?: {
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      podDisruptionBudget?: {
        enabled?: boolean;
        maxUnavailable?: number | string;
      };
    };
    statefulSet?: {
      podLabels?: {
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      podDisruptionBudget?: {
        enabled?: boolean;
        maxUnavailable?: number | string;
      };
    };
    updateStrategy?: {
      type?: string;
      rollingUpdate?: {
        partition?: number;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    ingress?: {
      enabled?: boolean;
      className?: string;
      annotations?: {
        [k: string]: unknown;
      };
      host?: string;
      tls?: unknown[];
    };
    networkpolicy?: {
      enabled?: boolean;
      egress?: {
        enabled?: boolean;
        rules?: unknown[];
      };
      ingress?: {
        enabled?: boolean;
        rules?: unknown[];
      };
      annotations?: {
        [k: string]: unknown;
      };
    };
    extraInitContainers?: string;
    extraVolumes?: string;
    extraVolumeMounts?: string;
    extraContainers?: string;
    init?: {
      image?: {
        [k: string]: unknown;
      };
      resources?: {
        requests?: {
          cpu?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        runAsUser?: number;
        allowPrivilegeEscalation?: boolean;
        runAsNonRoot?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
    };
    global?: {
      [k: string]: unknown;
    };
  };
  'nginx-ingress-geo'?: {
    enabled?: boolean;
    nameOverride?: unknown;
    fullnameOverride?: unknown;
    scmhash?: unknown;
    myLabel?: unknown;
    namespaceOverride?: string;
    commonLabels?: {
      [k: string]: unknown;
    };
    controller?: {
      sysctls?: {
        [k: string]: unknown;
      };
      extraEnvs?: unknown[];
      podAntiAffinity?: unknown;
      nodeSelector?: unknown;
      maxUnavailable?: unknown;
      name?: string;
      enableAnnotationValidations?: boolean;
      image?: {
        registry?: string;
        chroot?: boolean;
        image?: string;
        tag?: string;
        digest?: string;
        digestChroot?: string;
        pullPolicy?: string;
        runAsNonRoot?: boolean;
        runAsUser?: number;
        runAsGroup?: number;
        allowPrivilegeEscalation?: boolean;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        readOnlyRootFilesystem?: boolean;
      };
      containerName?: string;
      containerPort?: {
        http?: number;
        https?: number;
        [k: string]: unknown;
      };
      config?: {
        'annotation-value-word-blocklist'?: string;
        hsts?: string;
        'hsts-include-subdomains'?: string;
        'hsts-max-age'?: string;
        'server-name-hash-bucket-size'?: string;
        'use-http2'?: string;
        'ssl-ciphers'?: string;
        'ssl-protocols'?: string;
        'server-tokens'?: string;
        'upstream-keepalive-connections'?: number;
        'upstream-keepalive-time'?: string;
        'upstream-keepalive-timeout'?: number;
        'upstream-keepalive-requests'?: number;
        'use-forwarded-headers'?: boolean;
        [k: string]: unknown;
      };
      configAnnotations?: {
        [k: string]: unknown;
      };
      proxySetHeaders?: {
        [k: string]: unknown;
      };
      addHeaders?: {
        'Referrer-Policy'?: string;
        [k: string]: unknown;
      };
      dnsConfig?: {
        [k: string]: unknown;
      };
      hostAliases?: unknown[];
      hostname?: {
        [k: string]: unknown;
      };
      dnsPolicy?: string;
      runtimeClassName?: string;
      reportNodeInternalIp?: boolean;
      watchIngressWithoutClass?: boolean;
      ingressClassByName?: boolean;
      enableTopologyAwareRouting?: boolean;
      disableLeaderElection?: boolean;
      electionTTL?: string;
      allowSnippetAnnotations?: boolean;
      hostNetwork?: boolean;
      hostPort?: {
        enabled?: boolean;
        ports?: {
          http?: number;
          https?: number;
        };
      };
      networkPolicy?: {
        enabled?: boolean;
      };
      electionID?: string;
      ingressClassResource?: {
        aliases?: unknown[];
        parameters?: {
          [k: string]: unknown;
        };
        name?: string;
        enabled?: boolean;
        default?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
        controllerValue?: string;
      };
      ingressClass?: string;
      podLabels?: {
        [k: string]: unknown;
      };
      podSecurityContext?: {
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        [k: string]: unknown;
      };
      publishService?: {
        enabled?: boolean;
        pathOverride?: string;
      };
      scope?: {
        enabled?: boolean;
        namespace?: string;
        namespaceSelector?: string;
      };
      configMapNamespace?: string;
      tcp?: {
        configMapNamespace?: string;
        annotations?: {
          [k: string]: unknown;
        };
      };
      udp?: {
        configMapNamespace?: string;
        annotations?: {
          [k: string]: unknown;
        };
      };
      maxmindLicenseKey?: string;
      extraArgs?: {
        [k: string]: unknown;
      };
      kind?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      updateStrategy?: {
        [k: string]: unknown;
      };
      progressDeadlineSeconds?: number;
      minReadySeconds?: number;
      tolerations?: unknown[];
      affinity?: {
        [k: string]: unknown;
      };
      topologySpreadConstraints?: unknown[];
      terminationGracePeriodSeconds?: number;
      livenessProbe?: {
        httpGet?: {
          path?: string;
          port?: number;
          scheme?: string;
          [k: string]: unknown;
        };
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      readinessProbe?: {
        httpGet?: {
          path?: string;
          port?: number;
          scheme?: string;
          [k: string]: unknown;
        };
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      healthCheckPath?: string;
      healthCheckHost?: string;
      podAnnotations?: {
        [k: string]: unknown;
      };
      replicaCount?: number;
      minAvailable?: number | string;
      unhealthyPodEvictionPolicy?: string;
      resources?: {
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      resizePolicy?: unknown[];
      autoscaling?: {
        scaleDown?: unknown;
        scaleUp?: unknown;
        enabled?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
        minReplicas?: number;
        maxReplicas?: number;
        targetCPUUtilizationPercentage?: number;
        targetMemoryUtilizationPercentage?: number;
        behavior?: {
          [k: string]: unknown;
        };
      };
      autoscalingTemplate?: unknown[];
      keda?: {
        fallback?: unknown;
        scaleDown?: unknown;
        scaleUp?: unknown;
        apiVersion?: string;
        enabled?: boolean;
        minReplicas?: number;
        maxReplicas?: number;
        pollingInterval?: number;
        cooldownPeriod?: number;
        restoreToOriginalReplicaCount?: boolean;
        scaledObject?: {
          key?: unknown;
          annotations?: {
            [k: string]: unknown;
          };
        };
        triggers?: unknown[];
        behavior?: {
          [k: string]: unknown;
        };
      };
      enableMimalloc?: boolean;
      customTemplate?: {
        configMapName?: string;
        configMapKey?: string;
        [k: string]: unknown;
      };
      service?: {
        allocateLoadBalancerNodePorts?: unknown;
        healthCheckNodePort?: unknown;
        enabled?: boolean;
        external?: {
          enabled?: boolean;
          labels?: {
            [k: string]: unknown;
          };
        };
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        type?: string;
        clusterIP?: string;
        clusterIPs?: unknown[];
        externalIPs?: unknown[];
        loadBalancerIP?: string;
        loadBalancerSourceRanges?: unknown[];
        loadBalancerClass?: string;
        externalTrafficPolicy?: string;
        sessionAffinity?: 'None' | 'ClientIP';
        trafficDistribution?: string;
        ipFamilyPolicy?: string;
        ipFamilies?: string[];
        enableHttp?: boolean;
        enableHttps?: boolean;
        enableShell?: boolean;
        ports?: {
          http?: number;
          https?: number;
        };
        targetPorts?: {
          http?: string;
          https?: string;
        };
        appProtocol?: boolean;
        nodePorts?: {
          tcp?: {
            [k: string]: unknown;
          };
          udp?: {
            [k: string]: unknown;
          };
          http?: string;
          https?: string;
        };
        internal?: {
          allocateLoadBalancerNodePorts?: unknown;
          healthCheckNodePort?: unknown;
          enabled?: boolean;
          labels?: {
            [k: string]: unknown;
          };
          annotations?: {
            [k: string]: unknown;
          };
          enableShell?: boolean;
          type?: string;
          clusterIP?: string;
          clusterIPs?: unknown[];
          externalIPs?: unknown[];
          loadBalancerIP?: string;
          loadBalancerSourceRanges?: unknown[];
          loadBalancerClass?: string;
          externalTrafficPolicy?: string;
          sessionAffinity?: 'None' | 'ClientIP';
          trafficDistribution?: string;
          ipFamilyPolicy?: string;
          ipFamilies?: string[];
          ports?: {
            http?: unknown;
            https?: unknown;
            [k: string]: unknown;
          };
          targetPorts?: {
            http?: unknown;
            https?: unknown;
            [k: string]: unknown;
          };
          appProtocol?: boolean;
          nodePorts?: {
            tcp?: {
              [k: string]: unknown;
            };
            udp?: {
              [k: string]: unknown;
            };
            http?: string;
            https?: string;
          };
        };
      };
      shareProcessNamespace?: boolean;
      extraContainers?: unknown[];
      extraVolumeMounts?: unknown[];
      extraVolumes?: unknown[];
      extraInitContainers?: unknown[];
      extraModules?: unknown[];
      admissionWebhooks?: {
        extraEnvs?: unknown[];
        timeoutSeconds?: unknown;
        name?: string;
        annotations?: {
          [k: string]: unknown;
        };
        enabled?: boolean;
        failurePolicy?: string;
        port?: number;
        certificate?: string;
        key?: string;
        namespaceSelector?: {
          [k: string]: unknown;
        };
        objectSelector?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        service?: {
          clusterIP?: unknown;
          loadBalancerIP?: unknown;
          annotations?: {
            [k: string]: unknown;
          };
          externalIPs?: unknown[];
          loadBalancerSourceRanges?: unknown[];
          servicePort?: number;
          type?: string;
        };
        createSecretJob?: {
          limits?: unknown;
          requests?: unknown;
          name?: string;
          activeDeadlineSeconds?: number;
          securityContext?: {
            runAsNonRoot?: boolean;
            runAsUser?: number;
            runAsGroup?: number;
            allowPrivilegeEscalation?: boolean;
            seccompProfile?: {
              type?: string;
              [k: string]: unknown;
            };
            capabilities?: {
              drop?: string[];
              [k: string]: unknown;
            };
            readOnlyRootFilesystem?: boolean;
            [k: string]: unknown;
          };
          resources?: {
            [k: string]: unknown;
          };
          volumeMounts?: unknown[];
          volumes?: unknown[];
        };
        patchWebhookJob?: {
          name?: string;
          activeDeadlineSeconds?: number;
          securityContext?: {
            runAsNonRoot?: boolean;
            runAsUser?: number;
            runAsGroup?: number;
            allowPrivilegeEscalation?: boolean;
            seccompProfile?: {
              type?: string;
              [k: string]: unknown;
            };
            capabilities?: {
              drop?: string[];
              [k: string]: unknown;
            };
            readOnlyRootFilesystem?: boolean;
            [k: string]: unknown;
          };
          resources?: {
            [k: string]: unknown;
          };
          volumeMounts?: unknown[];
          volumes?: unknown[];
        };
        patch?: {
          nodeSelector?: unknown;
          enabled?: boolean;
          image?: {
            image?: string;
            tag?: string;
            digest?: string;
            pullPolicy?: string;
          };
          priorityClassName?: string;
          runtimeClassName?: string;
          podAnnotations?: {
            [k: string]: unknown;
          };
          networkPolicy?: {
            enabled?: boolean;
          };
          tolerations?: unknown[];
          labels?: {
            [k: string]: unknown;
          };
          securityContext?: {
            [k: string]: unknown;
          };
          rbac?: {
            create?: boolean;
          };
          serviceAccount?: {
            create?: boolean;
            name?: string;
            automountServiceAccountToken?: boolean;
          };
        };
        certManager?: {
          enabled?: boolean;
          rootCert?: {
            duration?: string;
            revisionHistoryLimit?: number;
          };
          admissionCert?: {
            issuerRef?: unknown;
            duration?: string;
            revisionHistoryLimit?: number;
          };
          issuerRef?: unknown;
        };
      };
      metrics?: {
        port?: number;
        portName?: string;
        enabled?: boolean;
        service?: {
          clusterIP?: unknown;
          loadBalancerIP?: unknown;
          externalTrafficPolicy?: unknown;
          nodePort?: unknown;
          enabled?: boolean;
          annotations?: {
            'gitlab.com/prometheus_scrape'?: string;
            'gitlab.com/prometheus_port'?: string;
            'prometheus.io/scrape'?: string;
            'prometheus.io/port'?: string;
            [k: string]: unknown;
          };
          labels?: {
            [k: string]: unknown;
          };
          externalIPs?: unknown[];
          loadBalancerSourceRanges?: unknown[];
          servicePort?: number;
          type?: string;
        };
        serviceMonitor?: {
          honorLabels?: unknown;
          enabled?: boolean;
          additionalLabels?: {
            [k: string]: unknown;
          };
          annotations?: {
            [k: string]: unknown;
          };
          namespace?: string;
          namespaceSelector?: {
            [k: string]: unknown;
          };
          scrapeInterval?: string;
          scrapeTimeout?: string;
          targetLabels?: unknown[];
          relabelings?: unknown[];
          metricRelabelings?: unknown[];
          labelLimit?: number;
          labelNameLengthLimit?: number;
          labelValueLengthLimit?: number;
          sampleLimit?: number;
          targetLimit?: number;
          jobLabel?: unknown;
        };
        prometheusRule?: {
          namespace?: unknown;
          enabled?: boolean;
          additionalLabels?: {
            [k: string]: unknown;
          };
          annotations?: {
            [k: string]: unknown;
          };
          rules?: unknown[];
        };
      };
      lifecycle?: {
        preStop?: {
          exec?: {
            command?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      priorityClassName?: string;
      startupProbe?: unknown;
    };
    revisionHistoryLimit?: number;
    defaultBackend?: {
      podAntiAffinity?: unknown;
      nodeSelector?: unknown;
      maxUnavailable?: unknown;
      limits?: unknown;
      requests?: unknown;
      enabled?: boolean;
      name?: string;
      image?: {
        image?: string;
        tag?: string;
        pullPolicy?: string;
        runAsNonRoot?: boolean;
        runAsUser?: number;
        runAsGroup?: number;
        allowPrivilegeEscalation?: boolean;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        readOnlyRootFilesystem?: boolean;
        [k: string]: unknown;
      };
      extraArgs?: {
        [k: string]: unknown;
      };
      serviceAccount?: {
        create?: boolean;
        name?: string;
        automountServiceAccountToken?: boolean;
        [k: string]: unknown;
      };
      extraEnvs?: unknown[];
      port?: number;
      livenessProbe?: {
        failureThreshold?: number;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        timeoutSeconds?: number;
        [k: string]: unknown;
      };
      readinessProbe?: {
        failureThreshold?: number;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        timeoutSeconds?: number;
        [k: string]: unknown;
      };
      updateStrategy?: {
        [k: string]: unknown;
      };
      minReadySeconds?: number;
      tolerations?: unknown[];
      affinity?: {
        [k: string]: unknown;
      };
      topologySpreadConstraints?: unknown[];
      podSecurityContext?: {
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        [k: string]: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      replicaCount?: number;
      minAvailable?: number | string;
      unhealthyPodEvictionPolicy?: string;
      resources?: {
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      extraVolumeMounts?: unknown[];
      extraVolumes?: unknown[];
      extraConfigMaps?: unknown[];
      autoscaling?: {
        annotations?: {
          [k: string]: unknown;
        };
        enabled?: boolean;
        minReplicas?: number;
        maxReplicas?: number;
        targetCPUUtilizationPercentage?: number;
        targetMemoryUtilizationPercentage?: number;
        behavior?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      networkPolicy?: {
        enabled?: boolean;
        [k: string]: unknown;
      };
      service?: {
        clusterIP?: unknown;
        loadBalancerIP?: unknown;
        annotations?: {
          [k: string]: unknown;
        };
        clusterIPs?: unknown[];
        externalIPs?: unknown[];
        loadBalancerSourceRanges?: unknown[];
        servicePort?: number;
        type?: string;
        [k: string]: unknown;
      };
      priorityClassName?: string;
      runtimeClassName?: string;
      labels?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    rbac?: {
      create?: boolean;
      scope?: boolean;
    };
    serviceAccount?: {
      create?: boolean;
      name?: string;
      automountServiceAccountToken?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
    };
    imagePullSecrets?: unknown[];
    tcp?: {
      [k: string]: unknown;
    };
    udp?: {
      [k: string]: unknown;
    };
    portNamePrefix?: string;
    dhParam?: string;
    tcpExternalConfig?: string;
    externalIpTpl?: string;
    common?: {
      labels?: {
        [k: string]: unknown;
      };
    };
    admissionWebhooks?: {
      patch?: {
        serviceAccount?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    backendConfig?: {
      autoscaling?: unknown;
      [k: string]: unknown;
    };
    externalIpTPl?: unknown;
    pdb?: unknown;
    global?: {
      [k: string]: unknown;
    };
  };
  'nginx-ingress'?: {
    enabled?: boolean;
    nameOverride?: unknown;
    fullnameOverride?: unknown;
    scmhash?: unknown;
    myLabel?: unknown;
    namespaceOverride?: string;
    commonLabels?: {
      [k: string]: unknown;
    };
    controller?: {
      sysctls?: {
        [k: string]: unknown;
      };
      extraEnvs?: unknown[];
      podAntiAffinity?: unknown;
      nodeSelector?: unknown;
      maxUnavailable?: unknown;
      name?: string;
      enableAnnotationValidations?: boolean;
      image?: {
        registry?: string;
        chroot?: boolean;
        image?: string;
        tag?: string;
        digest?: string;
        digestChroot?: string;
        pullPolicy?: string;
        runAsNonRoot?: boolean;
        runAsUser?: number;
        runAsGroup?: number;
        allowPrivilegeEscalation?: boolean;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        readOnlyRootFilesystem?: boolean;
      };
      containerName?: string;
      containerPort?: {
        http?: number;
        https?: number;
        [k: string]: unknown;
      };
      config?: {
        'annotation-value-word-blocklist'?: string;
        hsts?: string;
        'hsts-include-subdomains'?: string;
        'hsts-max-age'?: string;
        'server-name-hash-bucket-size'?: string;
        'use-http2'?: string;
        'ssl-ciphers'?: string;
        'ssl-protocols'?: string;
        'server-tokens'?: string;
        'upstream-keepalive-connections'?: number;
        'upstream-keepalive-time'?: string;
        'upstream-keepalive-timeout'?: number;
        'upstream-keepalive-requests'?: number;
        [k: string]: unknown;
      };
      configAnnotations?: {
        [k: string]: unknown;
      };
      proxySetHeaders?: {
        [k: string]: unknown;
      };
      addHeaders?: {
        'Referrer-Policy'?: string;
        [k: string]: unknown;
      };
      dnsConfig?: {
        [k: string]: unknown;
      };
      hostAliases?: unknown[];
      hostname?: {
        [k: string]: unknown;
      };
      dnsPolicy?: string;
      runtimeClassName?: string;
      reportNodeInternalIp?: boolean;
      watchIngressWithoutClass?: boolean;
      ingressClassByName?: boolean;
      enableTopologyAwareRouting?: boolean;
      disableLeaderElection?: boolean;
      electionTTL?: string;
      allowSnippetAnnotations?: boolean;
      hostNetwork?: boolean;
      hostPort?: {
        enabled?: boolean;
        ports?: {
          http?: number;
          https?: number;
        };
      };
      networkPolicy?: {
        enabled?: boolean;
      };
      electionID?: string;
      ingressClassResource?: {
        aliases?: unknown[];
        parameters?: {
          [k: string]: unknown;
        };
        name?: string;
        enabled?: boolean;
        default?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
        controllerValue?: string;
      };
      ingressClass?: string;
      podLabels?: {
        [k: string]: unknown;
      };
      podSecurityContext?: {
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        [k: string]: unknown;
      };
      publishService?: {
        enabled?: boolean;
        pathOverride?: string;
      };
      scope?: {
        enabled?: boolean;
        namespace?: string;
        namespaceSelector?: string;
      };
      configMapNamespace?: string;
      tcp?: {
        configMapNamespace?: string;
        annotations?: {
          [k: string]: unknown;
        };
      };
      udp?: {
        configMapNamespace?: string;
        annotations?: {
          [k: string]: unknown;
        };
      };
      maxmindLicenseKey?: string;
      extraArgs?: {
        [k: string]: unknown;
      };
      kind?: string;
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      updateStrategy?: {
        [k: string]: unknown;
      };
      progressDeadlineSeconds?: number;
      minReadySeconds?: number;
      tolerations?: unknown[];
      affinity?: {
        [k: string]: unknown;
      };
      topologySpreadConstraints?: unknown[];
      terminationGracePeriodSeconds?: number;
      livenessProbe?: {
        httpGet?: {
          path?: string;
          port?: number;
          scheme?: string;
          [k: string]: unknown;
        };
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      readinessProbe?: {
        httpGet?: {
          path?: string;
          port?: number;
          scheme?: string;
          [k: string]: unknown;
        };
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      healthCheckPath?: string;
      healthCheckHost?: string;
      podAnnotations?: {
        [k: string]: unknown;
      };
      replicaCount?: number;
      minAvailable?: number | string;
      unhealthyPodEvictionPolicy?: string;
      resources?: {
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      resizePolicy?: unknown[];
      autoscaling?: {
        scaleDown?: unknown;
        scaleUp?: unknown;
        enabled?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
        minReplicas?: number;
        maxReplicas?: number;
        targetCPUUtilizationPercentage?: number;
        targetMemoryUtilizationPercentage?: number;
        behavior?: {
          [k: string]: unknown;
        };
      };
      autoscalingTemplate?: unknown[];
      keda?: {
        fallback?: unknown;
        scaleDown?: unknown;
        scaleUp?: unknown;
        apiVersion?: string;
        enabled?: boolean;
        minReplicas?: number;
        maxReplicas?: number;
        pollingInterval?: number;
        cooldownPeriod?: number;
        restoreToOriginalReplicaCount?: boolean;
        scaledObject?: {
          key?: unknown;
          annotations?: {
            [k: string]: unknown;
          };
        };
        triggers?: unknown[];
        behavior?: {
          [k: string]: unknown;
        };
      };
      enableMimalloc?: boolean;
      customTemplate?: {
        configMapName?: string;
        configMapKey?: string;
        [k: string]: unknown;
      };
      service?: {
        allocateLoadBalancerNodePorts?: unknown;
        healthCheckNodePort?: unknown;
        enabled?: boolean;
        external?: {
          enabled?: boolean;
          labels?: {
            [k: string]: unknown;
          };
        };
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        type?: string;
        clusterIP?: string;
        clusterIPs?: unknown[];
        externalIPs?: unknown[];
        loadBalancerIP?: string;
        loadBalancerSourceRanges?: unknown[];
        loadBalancerClass?: string;
        externalTrafficPolicy?: string;
        sessionAffinity?: 'None' | 'ClientIP';
        trafficDistribution?: string;
        ipFamilyPolicy?: string;
        ipFamilies?: string[];
        enableHttp?: boolean;
        enableHttps?: boolean;
        enableShell?: boolean;
        ports?: {
          http?: number;
          https?: number;
        };
        targetPorts?: {
          http?: string;
          https?: string;
        };
        appProtocol?: boolean;
        nodePorts?: {
          tcp?: {
            [k: string]: unknown;
          };
          udp?: {
            [k: string]: unknown;
          };
          http?: string;
          https?: string;
        };
        internal?: {
          allocateLoadBalancerNodePorts?: unknown;
          healthCheckNodePort?: unknown;
          enabled?: boolean;
          labels?: {
            [k: string]: unknown;
          };
          annotations?: {
            [k: string]: unknown;
          };
          enableShell?: boolean;
          type?: string;
          clusterIP?: string;
          clusterIPs?: unknown[];
          externalIPs?: unknown[];
          loadBalancerIP?: string;
          loadBalancerSourceRanges?: unknown[];
          loadBalancerClass?: string;
          externalTrafficPolicy?: string;
          sessionAffinity?: 'None' | 'ClientIP';
          trafficDistribution?: string;
          ipFamilyPolicy?: string;
          ipFamilies?: string[];
          ports?: {
            http?: unknown;
            https?: unknown;
            [k: string]: unknown;
          };
          targetPorts?: {
            http?: unknown;
            https?: unknown;
            [k: string]: unknown;
          };
          appProtocol?: boolean;
          nodePorts?: {
            tcp?: {
              [k: string]: unknown;
            };
            udp?: {
              [k: string]: unknown;
            };
            http?: string;
            https?: string;
          };
        };
      };
      shareProcessNamespace?: boolean;
      extraContainers?: unknown[];
      extraVolumeMounts?: unknown[];
      extraVolumes?: unknown[];
      extraInitContainers?: unknown[];
      extraModules?: unknown[];
      admissionWebhooks?: {
        extraEnvs?: unknown[];
        timeoutSeconds?: unknown;
        name?: string;
        annotations?: {
          [k: string]: unknown;
        };
        enabled?: boolean;
        failurePolicy?: string;
        port?: number;
        certificate?: string;
        key?: string;
        namespaceSelector?: {
          [k: string]: unknown;
        };
        objectSelector?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        service?: {
          clusterIP?: unknown;
          loadBalancerIP?: unknown;
          annotations?: {
            [k: string]: unknown;
          };
          externalIPs?: unknown[];
          loadBalancerSourceRanges?: unknown[];
          servicePort?: number;
          type?: string;
        };
        createSecretJob?: {
          limits?: unknown;
          requests?: unknown;
          name?: string;
          activeDeadlineSeconds?: number;
          securityContext?: {
            runAsNonRoot?: boolean;
            runAsUser?: number;
            runAsGroup?: number;
            allowPrivilegeEscalation?: boolean;
            seccompProfile?: {
              type?: string;
              [k: string]: unknown;
            };
            capabilities?: {
              drop?: string[];
              [k: string]: unknown;
            };
            readOnlyRootFilesystem?: boolean;
            [k: string]: unknown;
          };
          resources?: {
            [k: string]: unknown;
          };
          volumeMounts?: unknown[];
          volumes?: unknown[];
        };
        patchWebhookJob?: {
          name?: string;
          activeDeadlineSeconds?: number;
          securityContext?: {
            runAsNonRoot?: boolean;
            runAsUser?: number;
            runAsGroup?: number;
            allowPrivilegeEscalation?: boolean;
            seccompProfile?: {
              type?: string;
              [k: string]: unknown;
            };
            capabilities?: {
              drop?: string[];
              [k: string]: unknown;
            };
            readOnlyRootFilesystem?: boolean;
            [k: string]: unknown;
          };
          resources?: {
            [k: string]: unknown;
          };
          volumeMounts?: unknown[];
          volumes?: unknown[];
        };
        patch?: {
          nodeSelector?: unknown;
          enabled?: boolean;
          image?: {
            image?: string;
            tag?: string;
            digest?: string;
            pullPolicy?: string;
          };
          priorityClassName?: string;
          runtimeClassName?: string;
          podAnnotations?: {
            [k: string]: unknown;
          };
          networkPolicy?: {
            enabled?: boolean;
          };
          tolerations?: unknown[];
          labels?: {
            [k: string]: unknown;
          };
          securityContext?: {
            [k: string]: unknown;
          };
          rbac?: {
            create?: boolean;
          };
          serviceAccount?: {
            create?: boolean;
            name?: string;
            automountServiceAccountToken?: boolean;
          };
        };
        certManager?: {
          enabled?: boolean;
          rootCert?: {
            duration?: string;
            revisionHistoryLimit?: number;
          };
          admissionCert?: {
            issuerRef?: unknown;
            duration?: string;
            revisionHistoryLimit?: number;
          };
          issuerRef?: unknown;
        };
      };
      metrics?: {
        port?: number;
        portName?: string;
        enabled?: boolean;
        service?: {
          clusterIP?: unknown;
          loadBalancerIP?: unknown;
          externalTrafficPolicy?: unknown;
          nodePort?: unknown;
          enabled?: boolean;
          annotations?: {
            'gitlab.com/prometheus_scrape'?: string;
            'gitlab.com/prometheus_port'?: string;
            'prometheus.io/scrape'?: string;
            'prometheus.io/port'?: string;
            [k: string]: unknown;
          };
          labels?: {
            [k: string]: unknown;
          };
          externalIPs?: unknown[];
          loadBalancerSourceRanges?: unknown[];
          servicePort?: number;
          type?: string;
        };
        serviceMonitor?: {
          honorLabels?: unknown;
          enabled?: boolean;
          additionalLabels?: {
            [k: string]: unknown;
          };
          annotations?: {
            [k: string]: unknown;
          };
          namespace?: string;
          namespaceSelector?: {
            [k: string]: unknown;
          };
          scrapeInterval?: string;
          scrapeTimeout?: string;
          targetLabels?: unknown[];
          relabelings?: unknown[];
          metricRelabelings?: unknown[];
          labelLimit?: number;
          labelNameLengthLimit?: number;
          labelValueLengthLimit?: number;
          sampleLimit?: number;
          targetLimit?: number;
          jobLabel?: unknown;
        };
        prometheusRule?: {
          namespace?: unknown;
          enabled?: boolean;
          additionalLabels?: {
            [k: string]: unknown;
          };
          annotations?: {
            [k: string]: unknown;
          };
          rules?: unknown[];
        };
      };
      lifecycle?: {
        preStop?: {
          exec?: {
            command?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      priorityClassName?: string;
      startupProbe?: unknown;
    };
    revisionHistoryLimit?: number;
    defaultBackend?: {
      podAntiAffinity?: unknown;
      nodeSelector?: unknown;
      maxUnavailable?: unknown;
      limits?: unknown;
      requests?: unknown;
      enabled?: boolean;
      name?: string;
      image?: {
        image?: string;
        tag?: string;
        pullPolicy?: string;
        runAsNonRoot?: boolean;
        runAsUser?: number;
        runAsGroup?: number;
        allowPrivilegeEscalation?: boolean;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        readOnlyRootFilesystem?: boolean;
        [k: string]: unknown;
      };
      extraArgs?: {
        [k: string]: unknown;
      };
      serviceAccount?: {
        create?: boolean;
        name?: string;
        automountServiceAccountToken?: boolean;
        [k: string]: unknown;
      };
      extraEnvs?: unknown[];
      port?: number;
      livenessProbe?: {
        failureThreshold?: number;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        timeoutSeconds?: number;
        [k: string]: unknown;
      };
      readinessProbe?: {
        failureThreshold?: number;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        timeoutSeconds?: number;
        [k: string]: unknown;
      };
      updateStrategy?: {
        [k: string]: unknown;
      };
      minReadySeconds?: number;
      tolerations?: unknown[];
      affinity?: {
        [k: string]: unknown;
      };
      topologySpreadConstraints?: unknown[];
      podSecurityContext?: {
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        [k: string]: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      replicaCount?: number;
      minAvailable?: number | string;
      unhealthyPodEvictionPolicy?: string;
      resources?: {
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      extraVolumeMounts?: unknown[];
      extraVolumes?: unknown[];
      extraConfigMaps?: unknown[];
      autoscaling?: {
        annotations?: {
          [k: string]: unknown;
        };
        enabled?: boolean;
        minReplicas?: number;
        maxReplicas?: number;
        targetCPUUtilizationPercentage?: number;
        targetMemoryUtilizationPercentage?: number;
        behavior?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      networkPolicy?: {
        enabled?: boolean;
        [k: string]: unknown;
      };
      service?: {
        clusterIP?: unknown;
        loadBalancerIP?: unknown;
        annotations?: {
          [k: string]: unknown;
        };
        clusterIPs?: unknown[];
        externalIPs?: unknown[];
        loadBalancerSourceRanges?: unknown[];
        servicePort?: number;
        type?: string;
        [k: string]: unknown;
      };
      priorityClassName?: string;
      runtimeClassName?: string;
      labels?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    rbac?: {
      create?: boolean;
      scope?: boolean;
    };
    serviceAccount?: {
      create?: boolean;
      name?: string;
      automountServiceAccountToken?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
    };
    imagePullSecrets?: unknown[];
    tcp?: {
      [k: string]: unknown;
    };
    udp?: {
      [k: string]: unknown;
    };
    portNamePrefix?: string;
    dhParam?: string;
    tcpExternalConfig?: string;
    externalIpTpl?: string;
    common?: {
      labels?: {
        [k: string]: unknown;
      };
    };
    admissionWebhooks?: {
      patch?: {
        serviceAccount?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    backendConfig?: {
      autoscaling?: unknown;
      [k: string]: unknown;
    };
    externalIpTPl?: unknown;
    pdb?: unknown;
    global?: {
      [k: string]: unknown;
    };
  };
  redis?: {
    install?: boolean;
    tags?: {
      'bitnami-common'?: boolean;
      [k: string]: unknown;
    };
    architecture?: 'standalone' | 'replication';
    auth?: {
      enabled?: boolean;
      password?: string;
      sentinel?: boolean;
      existingSecret?: string;
      existingSecretPasswordKey?: string;
      usePasswordFiles?: boolean;
      usePasswordFileFromSecret?: boolean;
      existingSecretKey?: string;
    };
    master?: {
      kind?: 'Deployment' | 'StatefulSet' | 'DaemonSet';
      persistence?: {
        enabled?: boolean;
        size?: string;
        medium?: string;
        sizeLimit?: string;
        path?: string;
        subPath?: string;
        subPathExpr?: string;
        storageClass?: string;
        accessModes?: string[];
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        selector?: {
          [k: string]: unknown;
        };
        dataSource?: {
          [k: string]: unknown;
        };
        existingClaim?: string;
      };
      count?: number;
      configuration?: string;
      disableCommands?: string[];
      command?: unknown[];
      args?: unknown[];
      enableServiceLinks?: boolean;
      preExecCmds?: unknown[];
      extraFlags?: unknown[];
      extraEnvVars?: unknown[];
      extraEnvVarsCM?: string;
      extraEnvVarsSecret?: string;
      containerPorts?: {
        redis?: number;
      };
      startupProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      livenessProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      readinessProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      customStartupProbe?: {
        [k: string]: unknown;
      };
      customLivenessProbe?: {
        [k: string]: unknown;
      };
      customReadinessProbe?: {
        [k: string]: unknown;
      };
      resourcesPreset?: string;
      resources?: {
        [k: string]: unknown;
      };
      podSecurityContext?: {
        enabled?: boolean;
        fsGroupChangePolicy?: string;
        sysctls?: unknown[];
        supplementalGroups?: unknown[];
        fsGroup?: number;
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        enabled?: boolean;
        seLinuxOptions?: {
          [k: string]: unknown;
        } | null;
        runAsUser?: number;
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        allowPrivilegeEscalation?: boolean;
        readOnlyRootFilesystem?: boolean;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      schedulerName?: string;
      updateStrategy?: {
        type?: string;
        [k: string]: unknown;
      };
      minReadySeconds?: number;
      priorityClassName?: string;
      automountServiceAccountToken?: boolean;
      hostAliases?: unknown[];
      podLabels?: {
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      shareProcessNamespace?: boolean;
      podAffinityPreset?: 'soft' | 'hard';
      podAntiAffinityPreset?: 'soft' | 'hard';
      nodeAffinityPreset?: {
        type?: 'soft' | 'hard';
        key?: string;
        values?: unknown[];
      };
      affinity?: {
        [k: string]: unknown;
      };
      nodeSelector?: {
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      topologySpreadConstraints?: unknown[];
      dnsPolicy?: string;
      dnsConfig?: {
        [k: string]: unknown;
      };
      lifecycleHooks?: {
        [k: string]: unknown;
      };
      extraVolumes?: unknown[];
      extraVolumeMounts?: unknown[];
      sidecars?: unknown[];
      initContainers?: unknown[];
      persistentVolumeClaimRetentionPolicy?: {
        enabled?: boolean;
        whenScaled?: string;
        whenDeleted?: string;
      };
      service?: {
        type?: string;
        ports?: {
          redis?: number;
        };
        nodePorts?: {
          redis?: string;
        };
        externalTrafficPolicy?: string;
        extraPorts?: unknown[];
        internalTrafficPolicy?: string;
        clusterIP?: string;
        loadBalancerIP?: string;
        loadBalancerClass?: string;
        loadBalancerSourceRanges?: unknown[];
        externalIPs?: unknown[];
        annotations?: {
          [k: string]: unknown;
        };
        sessionAffinity?: 'None' | 'ClientIP';
        sessionAffinityConfig?: {
          [k: string]: unknown;
        };
      };
      terminationGracePeriodSeconds?: number;
      serviceAccount?: {
        create?: boolean;
        name?: string;
        automountServiceAccountToken?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
      };
    };
    replica?: {
      kind?: 'DaemonSet' | 'StatefulSet';
      replicaCount?: number;
      persistence?: {
        enabled?: boolean;
        size?: string;
        medium?: string;
        sizeLimit?: string;
        path?: string;
        subPath?: string;
        subPathExpr?: string;
        storageClass?: string;
        accessModes?: string[];
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        selector?: {
          [k: string]: unknown;
        };
        dataSource?: {
          [k: string]: unknown;
        };
        existingClaim?: string;
      };
      configuration?: string;
      disableCommands?: string[];
      command?: unknown[];
      args?: unknown[];
      enableServiceLinks?: boolean;
      preExecCmds?: unknown[];
      extraFlags?: unknown[];
      extraEnvVars?: unknown[];
      extraEnvVarsCM?: string;
      extraEnvVarsSecret?: string;
      externalMaster?: {
        enabled?: boolean;
        host?: string;
        port?: number;
      };
      containerPorts?: {
        redis?: number;
      };
      startupProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      livenessProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      readinessProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      customStartupProbe?: {
        [k: string]: unknown;
      };
      customLivenessProbe?: {
        [k: string]: unknown;
      };
      customReadinessProbe?: {
        [k: string]: unknown;
      };
      resourcesPreset?: string;
      resources?: {
        [k: string]: unknown;
      };
      podSecurityContext?: {
        enabled?: boolean;
        fsGroupChangePolicy?: string;
        sysctls?: unknown[];
        supplementalGroups?: unknown[];
        fsGroup?: number;
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        enabled?: boolean;
        seLinuxOptions?: {
          [k: string]: unknown;
        } | null;
        runAsUser?: number;
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        allowPrivilegeEscalation?: boolean;
        readOnlyRootFilesystem?: boolean;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      schedulerName?: string;
      updateStrategy?: {
        type?: string;
        [k: string]: unknown;
      };
      minReadySeconds?: number;
      priorityClassName?: string;
      podManagementPolicy?: string;
      automountServiceAccountToken?: boolean;
      hostAliases?: unknown[];
      podLabels?: {
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      shareProcessNamespace?: boolean;
      podAffinityPreset?: 'soft' | 'hard';
      podAntiAffinityPreset?: 'soft' | 'hard';
      nodeAffinityPreset?: {
        type?: 'soft' | 'hard';
        key?: string;
        values?: unknown[];
      };
      affinity?: {
        [k: string]: unknown;
      };
      nodeSelector?: {
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      topologySpreadConstraints?: unknown[];
      dnsPolicy?: string;
      dnsConfig?: {
        [k: string]: unknown;
      };
      lifecycleHooks?: {
        [k: string]: unknown;
      };
      extraVolumes?: unknown[];
      extraVolumeMounts?: unknown[];
      sidecars?: unknown[];
      initContainers?: unknown[];
      persistentVolumeClaimRetentionPolicy?: {
        enabled?: boolean;
        whenScaled?: string;
        whenDeleted?: string;
      };
      service?: {
        type?: string;
        ports?: {
          redis?: number;
        };
        nodePorts?: {
          redis?: string;
        };
        externalTrafficPolicy?: string;
        internalTrafficPolicy?: string;
        extraPorts?: unknown[];
        clusterIP?: string;
        loadBalancerIP?: string;
        loadBalancerClass?: string;
        loadBalancerSourceRanges?: unknown[];
        annotations?: {
          [k: string]: unknown;
        };
        sessionAffinity?: 'None' | 'ClientIP';
        sessionAffinityConfig?: {
          [k: string]: unknown;
        };
      };
      terminationGracePeriodSeconds?: number;
      autoscaling?: {
        enabled?: boolean;
        minReplicas?: number;
        maxReplicas?: number;
        targetCPU?: string;
        targetMemory?: string;
      };
      serviceAccount?: {
        create?: boolean;
        name?: string;
        automountServiceAccountToken?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
      };
    };
    volumePermissions?: {
      enabled?: boolean;
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
        digest?: string;
        pullPolicy?: string;
        pullSecrets?: unknown[];
      };
      resourcesPreset?: string;
      resources?: {
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        seLinuxOptions?: {
          [k: string]: unknown;
        } | null;
        runAsUser?: number;
        [k: string]: unknown;
      };
    };
    metrics?: {
      enabled?: boolean;
      serviceMonitor?: {
        enabled?: boolean;
        port?: string;
        namespace?: string;
        interval?: string;
        scrapeTimeout?: string;
        relabelings?: unknown[];
        relabellings?: unknown[];
        metricRelabelings?: unknown[];
        honorLabels?: boolean;
        additionalLabels?: {
          [k: string]: unknown;
        };
        podTargetLabels?: unknown[];
        sampleLimit?: boolean;
        targetLimit?: boolean;
        additionalEndpoints?: unknown[];
      };
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
        digest?: string;
        pullPolicy?: string;
        pullSecrets?: unknown[];
      };
      containerPorts?: {
        http?: number;
      };
      startupProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      livenessProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      readinessProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      customStartupProbe?: {
        [k: string]: unknown;
      };
      customLivenessProbe?: {
        [k: string]: unknown;
      };
      customReadinessProbe?: {
        [k: string]: unknown;
      };
      command?: unknown[];
      redisTargetHost?: string;
      extraArgs?: {
        [k: string]: unknown;
      };
      extraEnvVars?: unknown[];
      containerSecurityContext?: {
        enabled?: boolean;
        seLinuxOptions?: {
          [k: string]: unknown;
        } | null;
        runAsUser?: number;
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        allowPrivilegeEscalation?: boolean;
        readOnlyRootFilesystem?: boolean;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      extraVolumes?: unknown[];
      extraVolumeMounts?: unknown[];
      resourcesPreset?: string;
      resources?: {
        [k: string]: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      podAnnotations?: {
        'prometheus.io/scrape'?: string;
        'prometheus.io/port'?: string;
        [k: string]: unknown;
      };
      service?: {
        enabled?: boolean;
        type?: string;
        ports?: {
          http?: number;
        };
        externalTrafficPolicy?: string;
        extraPorts?: unknown[];
        loadBalancerIP?: string;
        loadBalancerClass?: string;
        loadBalancerSourceRanges?: unknown[];
        annotations?: {
          [k: string]: unknown;
        };
        clusterIP?: string;
        port?: unknown;
      };
      podMonitor?: {
        port?: string;
        enabled?: boolean;
        namespace?: string;
        interval?: string;
        scrapeTimeout?: string;
        relabelings?: unknown[];
        relabellings?: unknown[];
        metricRelabelings?: unknown[];
        honorLabels?: boolean;
        additionalLabels?: {
          [k: string]: unknown;
        };
        podTargetLabels?: unknown[];
        sampleLimit?: boolean;
        targetLimit?: boolean;
        additionalEndpoints?: unknown[];
      };
      prometheusRule?: {
        enabled?: boolean;
        namespace?: string;
        additionalLabels?: {
          [k: string]: unknown;
        };
        rules?: unknown[];
      };
    };
    kubeVersion?: string;
    nameOverride?: string;
    fullnameOverride?: string;
    namespaceOverride?: string;
    commonLabels?: {
      [k: string]: unknown;
    };
    commonAnnotations?: {
      [k: string]: unknown;
    };
    secretAnnotations?: {
      [k: string]: unknown;
    };
    clusterDomain?: string;
    extraDeploy?: unknown[];
    useHostnames?: boolean;
    nameResolutionThreshold?: number;
    nameResolutionTimeout?: number;
    diagnosticMode?: {
      enabled?: boolean;
      command?: string[];
      args?: string[];
    };
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      digest?: string;
      pullPolicy?: string;
      pullSecrets?: unknown[];
      debug?: boolean;
    };
    commonConfiguration?: string;
    existingConfigmap?: string;
    sentinel?: {
      enabled?: boolean;
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
        digest?: string;
        pullPolicy?: string;
        pullSecrets?: unknown[];
        debug?: boolean;
      };
      annotations?: {
        [k: string]: unknown;
      };
      masterSet?: string;
      quorum?: number;
      getMasterTimeout?: number;
      automateClusterRecovery?: boolean;
      redisShutdownWaitFailover?: boolean;
      downAfterMilliseconds?: number;
      failoverTimeout?: number;
      parallelSyncs?: number;
      configuration?: string;
      command?: unknown[];
      args?: unknown[];
      enableServiceLinks?: boolean;
      preExecCmds?: unknown[];
      extraEnvVars?: unknown[];
      extraEnvVarsCM?: string;
      extraEnvVarsSecret?: string;
      externalMaster?: {
        enabled?: boolean;
        host?: string;
        port?: number;
      };
      containerPorts?: {
        sentinel?: number;
      };
      startupProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      livenessProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      readinessProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      customStartupProbe?: {
        [k: string]: unknown;
      };
      customLivenessProbe?: {
        [k: string]: unknown;
      };
      customReadinessProbe?: {
        [k: string]: unknown;
      };
      persistence?: {
        enabled?: boolean;
        storageClass?: string;
        accessModes?: string[];
        size?: string;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        selector?: {
          [k: string]: unknown;
        };
        dataSource?: {
          [k: string]: unknown;
        };
        medium?: string;
        sizeLimit?: string;
      };
      persistentVolumeClaimRetentionPolicy?: {
        enabled?: boolean;
        whenScaled?: string;
        whenDeleted?: string;
      };
      resourcesPreset?: string;
      resources?: {
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        enabled?: boolean;
        seLinuxOptions?: {
          [k: string]: unknown;
        } | null;
        runAsUser?: number;
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        allowPrivilegeEscalation?: boolean;
        readOnlyRootFilesystem?: boolean;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      lifecycleHooks?: {
        [k: string]: unknown;
      };
      extraVolumes?: unknown[];
      extraVolumeMounts?: unknown[];
      service?: {
        type?: string;
        ports?: {
          redis?: number;
          sentinel?: number;
        };
        nodePorts?: {
          redis?: string;
          sentinel?: string;
        };
        externalTrafficPolicy?: string;
        extraPorts?: unknown[];
        clusterIP?: string;
        createMaster?: boolean;
        loadBalancerIP?: string;
        loadBalancerClass?: string;
        loadBalancerSourceRanges?: unknown[];
        annotations?: {
          [k: string]: unknown;
        };
        sessionAffinity?: 'None' | 'ClientIP';
        sessionAffinityConfig?: {
          [k: string]: unknown;
        };
        headless?: {
          annotations?: {
            [k: string]: unknown;
          };
        };
      };
      terminationGracePeriodSeconds?: number;
    };
    serviceBindings?: {
      enabled?: boolean;
    };
    networkPolicy?: {
      enabled?: boolean;
      allowExternal?: boolean;
      allowExternalEgress?: boolean;
      extraIngress?: unknown[];
      extraEgress?: unknown[];
      ingressNSMatchLabels?: {
        [k: string]: unknown;
      };
      ingressNSPodMatchLabels?: {
        [k: string]: unknown;
      };
      metrics?: {
        allowExternal?: boolean;
        ingressNSMatchLabels?: {
          [k: string]: unknown;
        };
        ingressNSPodMatchLabels?: {
          [k: string]: unknown;
        };
      };
    };
    podSecurityPolicy?: {
      create?: boolean;
      enabled?: boolean;
    };
    rbac?: {
      create?: boolean;
      rules?: unknown[];
    };
    serviceAccount?: {
      create?: boolean;
      name?: string;
      automountServiceAccountToken?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
    };
    pdb?: {
      create?: boolean;
      minAvailable?: number | string;
      maxUnavailable?: number | string;
    };
    tls?: {
      enabled?: boolean;
      authClients?: boolean;
      autoGenerated?: boolean;
      existingSecret?: string;
      certificatesSecret?: string;
      certFilename?: string;
      certKeyFilename?: string;
      certCAFilename?: string;
      dhParamsFilename?: string;
    };
    kubectl?: {
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
        digest?: string;
        pullPolicy?: string;
        pullSecrets?: unknown[];
      };
      command?: string[];
      resources?: {
        limits?: {
          [k: string]: unknown;
        };
        requests?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      enabled?: boolean;
    };
    sysctl?: {
      enabled?: boolean;
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
        digest?: string;
        pullPolicy?: string;
        pullSecrets?: unknown[];
      };
      command?: unknown[];
      mountHostSys?: boolean;
      resourcesPreset?: string;
      resources?: {
        [k: string]: unknown;
      };
    };
    useExternalDNS?: {
      enabled?: boolean;
      suffix?: string;
      annotationKey?: string;
      additionalAnnotations?: {
        [k: string]: unknown;
      };
    };
    global?: {
      [k: string]: unknown;
    };
    cluster?: {
      enabled?: boolean;
    };
  };
  'gitlab-runner'?: {
    install?: boolean;
    imagePullSecrets?: unknown;
    probeTimeoutSeconds?: unknown;
    replicas?: unknown;
    revisionHistoryLimit?: unknown;
    gitlabUrl?: unknown;
    runnerToken?: unknown;
    certsSecretName?: unknown;
    logLevel?: unknown;
    logFormat?: unknown;
    sentryDsn?: unknown;
    connectionMaxAge?: unknown;
    preEntrypointScript?: unknown;
    schedulerName?: unknown;
    envVars?: unknown;
    hostname?: unknown;
    hpa?: {
      maxReplicas?: unknown;
      metrics?: unknown;
      minReplicas?: unknown;
      [k: string]: unknown;
    };
    automountServiceAccountToken?: unknown;
    image?: {
      tag?: unknown;
      registry?: string;
      image?: string;
    };
    useTini?: boolean;
    imagePullPolicy?: string;
    livenessProbe?: {
      failureThreshold?: unknown;
      initialDelaySeconds?: unknown;
      periodSeconds?: unknown;
      successThreshold?: unknown;
      terminationGracePeriodSeconds?: unknown;
      [k: string]: unknown;
    };
    readinessProbe?: {
      failureThreshold?: unknown;
      initialDelaySeconds?: unknown;
      periodSeconds?: unknown;
      successThreshold?: unknown;
      [k: string]: unknown;
    };
    unregisterRunners?: boolean;
    terminationGracePeriodSeconds?: number;
    concurrent?: number;
    shutdown_timeout?: number;
    checkInterval?: number;
    sessionServer?: {
      annotations?: unknown;
      timeout?: unknown;
      internalPort?: unknown;
      externalPort?: unknown;
      nodePort?: unknown;
      publicIP?: unknown;
      loadBalancerSourceRanges?: unknown;
      externalTrafficPolicy?: unknown;
      internalTrafficPolicy?: unknown;
      enabled?: boolean;
      serviceType?: string;
      ingress?: {
        enabled?: boolean;
        className?: string;
        annotations?: {
          [k: string]: unknown;
        };
        tls?: {
          secretName?: string;
          [k: string]: unknown;
        }[];
      };
    };
    rbac?: {
      serviceAccountName?: unknown;
      create?: boolean;
      generatedServiceAccountName?: string;
      rules?: unknown[];
      clusterWideAccess?: boolean;
      serviceAccountAnnotations?: {
        [k: string]: unknown;
      };
      podSecurityPolicy?: {
        enabled?: boolean;
        resourceNames?: string[];
      };
      imagePullSecrets?: unknown[];
    };
    serviceAccount?: {
      name?: string;
      annotations?: {
        [k: string]: unknown;
      };
      imagePullSecrets?: unknown[];
      create?: unknown;
    };
    metrics?: {
      enabled?: boolean;
      portName?: string;
      port?: number;
      serviceMonitor?: {
        interval?: unknown;
        scheme?: unknown;
        tlsConfig?: unknown;
        path?: unknown;
        metricRelabelings?: unknown;
        enabled?: boolean;
        namespace?: string;
        annotations?: unknown;
        jobLabel?: unknown;
        labels?: unknown;
        relabelings?: unknown;
      };
      podMonitor?: {
        interval?: unknown;
        scheme?: unknown;
        tlsConfig?: unknown;
        path?: unknown;
        metricRelabelings?: unknown;
        enabled?: boolean;
        namespace?: string;
        annotations?: unknown;
        jobLabel?: unknown;
        labels?: unknown;
        relabelings?: unknown;
      };
    };
    service?: {
      labels?: unknown;
      annotations?: unknown;
      clusterIP?: unknown;
      externalIPs?: unknown;
      loadBalancerIP?: unknown;
      loadBalancerSourceRanges?: unknown;
      metrics?: {
        nodePort?: unknown;
        [k: string]: unknown;
      };
      nodePort?: unknown;
      additionalPorts?: unknown;
      externalTrafficPolicy?: unknown;
      internalTrafficPolicy?: unknown;
      enabled?: boolean;
      type?: string;
    };
    runners?: {
      executor?: unknown;
      name?: unknown;
      secret?: string;
      config?: string;
      configPath?: string;
      cache?: {
        secretName?: unknown;
        [k: string]: unknown;
      };
      jobNamespace?: unknown;
      locked?: boolean;
      maximumTimeout?: unknown;
      namespace?: unknown;
      protected?: unknown;
      runUntagged?: unknown;
      tags?: unknown;
    };
    securityContext?: {
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      runAsNonRoot?: boolean;
      privileged?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    strategy?: {
      [k: string]: unknown;
    };
    podSecurityContext?: {
      runAsGroup?: unknown;
      supplementalGroups?: unknown;
      runAsUser?: number;
      fsGroup?: number;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    affinity?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: {
      [k: string]: unknown;
    };
    runtimeClassName?: string;
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    extraEnv?: {
      [k: string]: unknown;
    };
    extraEnvFrom?: {
      [k: string]: unknown;
    };
    extraEnvFromRefs?: unknown[];
    hostAliases?: unknown[];
    deploymentAnnotations?: {
      [k: string]: unknown;
    };
    deploymentLabels?: {
      [k: string]: unknown;
    };
    deploymentLifecycle?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      'gitlab.com/prometheus_scrape'?: string;
      'gitlab.com/prometheus_port'?: number;
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    priorityClassName?: string;
    secrets?: unknown[];
    configMaps?: {
      [k: string]: unknown;
    };
    volumeMounts?: unknown[];
    volumes?: unknown[];
    extraObjects?: unknown[];
    extraContainers?: unknown[];
    fullnameOverride?: unknown;
    nameOverride?: unknown;
    namespace?: unknown;
    runnerRegistrationToken?: unknown;
    global?: {
      [k: string]: unknown;
    };
  };
  postgresql?: {
    install?: boolean;
    tags?: {
      'bitnami-common'?: boolean;
      [k: string]: unknown;
    };
    architecture?: string;
    auth?: {
      enablePostgresUser?: boolean;
      postgresPassword?: string;
      database?: string;
      username?: string;
      password?: string;
      replicationUsername?: string;
      replicationPassword?: string;
      existingSecret?: string;
      secretKeys?: {
        adminPasswordKey?: string;
        userPasswordKey?: string;
        replicationPasswordKey?: string;
      };
      usePasswordFiles?: boolean;
    };
    persistence?: {
      size?: string;
      [k: string]: unknown;
    };
    resources?: {
      requests?: {
        memory?: string;
        cpu?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    replication?: {
      enabled?: boolean;
      readReplicas?: number;
      synchronousCommit?: 'on' | 'remote_apply' | 'remote_write' | 'local' | 'off';
      numSynchronousReplicas?: number;
      applicationName?: string;
    };
    volumePermissions?: {
      enabled?: boolean;
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
        digest?: string;
        pullPolicy?: string;
        pullSecrets?: unknown[];
      };
      resources?: {
        limits?: {
          [k: string]: unknown;
        };
        requests?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        seLinuxOptions?: {
          [k: string]: unknown;
        } | null;
        runAsUser?: number;
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
    };
    metrics?: {
      enabled?: boolean;
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
        digest?: string;
        pullPolicy?: string;
        pullSecrets?: unknown[];
      };
      collectors?: {
        [k: string]: unknown;
      };
      customMetrics?: {
        [k: string]: unknown;
      };
      extraEnvVars?: unknown[];
      containerSecurityContext?: {
        enabled?: boolean;
        seLinuxOptions?: {
          [k: string]: unknown;
        } | null;
        runAsUser?: number;
        runAsNonRoot?: boolean;
        privileged?: boolean;
        readOnlyRootFilesystem?: boolean;
        allowPrivilegeEscalation?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      livenessProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        failureThreshold?: number;
        successThreshold?: number;
        [k: string]: unknown;
      };
      readinessProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        failureThreshold?: number;
        successThreshold?: number;
        [k: string]: unknown;
      };
      startupProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        failureThreshold?: number;
        successThreshold?: number;
        [k: string]: unknown;
      };
      customLivenessProbe?: {
        [k: string]: unknown;
      };
      customReadinessProbe?: {
        [k: string]: unknown;
      };
      customStartupProbe?: {
        [k: string]: unknown;
      };
      containerPorts?: {
        metrics?: number;
      };
      resources?: {
        limits?: {
          [k: string]: unknown;
        };
        requests?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      service?: {
        ports?: {
          metrics?: number;
        };
        clusterIP?: string;
        sessionAffinity?: string;
        annotations?: {
          'prometheus.io/scrape'?: string;
          'prometheus.io/port'?: string;
          'gitlab.com/prometheus_scrape'?: string;
          'gitlab.com/prometheus_port'?: string;
          [k: string]: unknown;
        };
      };
      serviceMonitor?: {
        enabled?: boolean;
        namespace?: string;
        interval?: string;
        scrapeTimeout?: string;
        labels?: {
          [k: string]: unknown;
        };
        selector?: {
          [k: string]: unknown;
        };
        relabelings?: unknown[];
        metricRelabelings?: unknown[];
        honorLabels?: boolean;
        jobLabel?: string;
      };
      prometheusRule?: {
        enabled?: boolean;
        namespace?: string;
        labels?: {
          [k: string]: unknown;
        };
        rules?: unknown[];
      };
    };
    kubeVersion?: string;
    nameOverride?: string;
    fullnameOverride?: string;
    clusterDomain?: string;
    extraDeploy?: unknown[];
    commonLabels?: {
      [k: string]: unknown;
    };
    commonAnnotations?: {
      [k: string]: unknown;
    };
    diagnosticMode?: {
      enabled?: boolean;
      command?: string[];
      args?: string[];
    };
    image?: {
      registry?: string;
      repository?: string;
      tag?: string;
      digest?: string;
      pullPolicy?: string;
      pullSecrets?: unknown[];
      debug?: boolean;
    };
    containerPorts?: {
      postgresql?: number;
    };
    audit?: {
      logHostname?: boolean;
      logConnections?: boolean;
      logDisconnections?: boolean;
      pgAuditLog?: string;
      pgAuditLogCatalog?: string;
      clientMinMessages?: string;
      logLinePrefix?: string;
      logTimezone?: string;
    };
    ldap?: {
      enabled?: boolean;
      server?: string;
      port?: string;
      prefix?: string;
      suffix?: string;
      basedn?: string;
      binddn?: string;
      bindpw?: string;
      searchAttribute?: string;
      searchFilter?: string;
      scheme?: string;
      tls?: {
        enabled?: boolean;
      };
      uri?: string;
      baseDN?: unknown;
      bindDN?: unknown;
      bind_password?: unknown;
      search_attr?: unknown;
      search_filter?: unknown;
      url?: unknown;
    };
    postgresqlDataDir?: string;
    postgresqlSharedPreloadLibraries?: string;
    shmVolume?: {
      enabled?: boolean;
      sizeLimit?: string;
    };
    tls?: {
      enabled?: boolean;
      autoGenerated?: boolean;
      preferServerCiphers?: boolean;
      certificatesSecret?: string;
      certFilename?: string;
      certKeyFilename?: string;
      certCAFilename?: string;
      crlFilename?: string;
    };
    primary?: {
      name?: string;
      configuration?: string;
      pgHbaConfiguration?: string;
      existingConfigmap?: string;
      extendedConfiguration?: string;
      existingExtendedConfigmap?: string;
      initdb?: {
        args?: string;
        postgresqlWalDir?: string;
        scripts?: {
          [k: string]: unknown;
        };
        scriptsConfigMap?: string;
        scriptsSecret?: string;
        user?: string;
        password?: string;
      };
      standby?: {
        enabled?: boolean;
        primaryHost?: string;
        primaryPort?: string;
      };
      extraEnvVars?: unknown[];
      extraEnvVarsCM?: string;
      extraEnvVarsSecret?: string;
      command?: unknown[];
      args?: unknown[];
      livenessProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        failureThreshold?: number;
        successThreshold?: number;
        [k: string]: unknown;
      };
      readinessProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        failureThreshold?: number;
        successThreshold?: number;
        [k: string]: unknown;
      };
      startupProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        failureThreshold?: number;
        successThreshold?: number;
        [k: string]: unknown;
      };
      customLivenessProbe?: {
        [k: string]: unknown;
      };
      customReadinessProbe?: {
        [k: string]: unknown;
      };
      customStartupProbe?: {
        [k: string]: unknown;
      };
      lifecycleHooks?: {
        [k: string]: unknown;
      };
      resources?: {
        limits?: {
          [k: string]: unknown;
        };
        requests?: {
          memory?: string;
          cpu?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      podSecurityContext?: {
        enabled?: boolean;
        fsGroupChangePolicy?: string;
        sysctls?: unknown[];
        supplementalGroups?: unknown[];
        fsGroup?: number;
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        enabled?: boolean;
        seLinuxOptions?: {
          [k: string]: unknown;
        } | null;
        runAsUser?: number;
        runAsNonRoot?: boolean;
        privileged?: boolean;
        readOnlyRootFilesystem?: boolean;
        allowPrivilegeEscalation?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
      hostAliases?: unknown[];
      hostNetwork?: boolean;
      hostIPC?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      podAnnotations?: {
        'postgresql.gitlab/init-revision'?: string;
        [k: string]: unknown;
      };
      podAffinityPreset?: 'soft' | 'hard';
      podAntiAffinityPreset?: 'soft' | 'hard';
      nodeAffinityPreset?: {
        type?: 'soft' | 'hard';
        key?: string;
        values?: unknown[];
      };
      affinity?: {
        [k: string]: unknown;
      };
      nodeSelector?: {
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      topologySpreadConstraints?: unknown[];
      priorityClassName?: string;
      schedulerName?: string;
      terminationGracePeriodSeconds?: string;
      updateStrategy?: {
        type?: string;
        rollingUpdate?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      extraVolumeMounts?: {
        name?: string;
        mountPath?: string;
        subPath?: string;
        readOnly?: boolean;
        [k: string]: unknown;
      }[];
      extraVolumes?: {
        name?: string;
        projected?: {
          sources?: {
            secret?: {
              name?: string;
              items?: {
                key?: string;
                path?: string;
                [k: string]: unknown;
              }[];
              [k: string]: unknown;
            };
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      }[];
      sidecars?: unknown[];
      initContainers?: unknown[];
      extraPodSpec?: {
        [k: string]: unknown;
      };
      service?: {
        type?: string;
        ports?: {
          postgresql?: number;
        };
        nodePorts?: {
          postgresql?: string;
        };
        clusterIP?: string;
        annotations?: {
          [k: string]: unknown;
        };
        loadBalancerIP?: string;
        externalTrafficPolicy?: string;
        loadBalancerSourceRanges?: unknown[];
        extraPorts?: unknown[];
        sessionAffinity?: 'None' | 'ClientIP';
        sessionAffinityConfig?: {
          [k: string]: unknown;
        };
        headless?: {
          annotations?: {
            [k: string]: unknown;
          };
        };
      };
      persistence?: {
        enabled?: boolean;
        existingClaim?: string;
        mountPath?: string;
        subPath?: string;
        storageClass?: string;
        accessModes?: string[];
        size?: string;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        selector?: {
          [k: string]: unknown;
        };
        dataSource?: {
          [k: string]: unknown;
        };
      };
      persistentVolumeClaimRetentionPolicy?: {
        enabled?: boolean;
        whenScaled?: string;
        whenDeleted?: string;
      };
    };
    readReplicas?: {
      name?: string;
      replicaCount?: number;
      extendedConfiguration?: string;
      extraEnvVars?: unknown[];
      extraEnvVarsCM?: string;
      extraEnvVarsSecret?: string;
      command?: unknown[];
      args?: unknown[];
      livenessProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        failureThreshold?: number;
        successThreshold?: number;
        [k: string]: unknown;
      };
      readinessProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        failureThreshold?: number;
        successThreshold?: number;
        [k: string]: unknown;
      };
      startupProbe?: {
        enabled?: boolean;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        failureThreshold?: number;
        successThreshold?: number;
        [k: string]: unknown;
      };
      customLivenessProbe?: {
        [k: string]: unknown;
      };
      customReadinessProbe?: {
        [k: string]: unknown;
      };
      customStartupProbe?: {
        [k: string]: unknown;
      };
      lifecycleHooks?: {
        [k: string]: unknown;
      };
      resources?: {
        limits?: {
          [k: string]: unknown;
        };
        requests?: {
          memory?: string;
          cpu?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      podSecurityContext?: {
        enabled?: boolean;
        fsGroupChangePolicy?: string;
        sysctls?: unknown[];
        supplementalGroups?: unknown[];
        fsGroup?: number;
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        enabled?: boolean;
        seLinuxOptions?: {
          [k: string]: unknown;
        } | null;
        runAsUser?: number;
        runAsNonRoot?: boolean;
        privileged?: boolean;
        readOnlyRootFilesystem?: boolean;
        allowPrivilegeEscalation?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
      hostAliases?: unknown[];
      hostNetwork?: boolean;
      hostIPC?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      podAffinityPreset?: 'soft' | 'hard';
      podAntiAffinityPreset?: 'soft' | 'hard';
      nodeAffinityPreset?: {
        type?: 'soft' | 'hard';
        key?: string;
        values?: unknown[];
      };
      affinity?: {
        [k: string]: unknown;
      };
      nodeSelector?: {
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      topologySpreadConstraints?: unknown[];
      priorityClassName?: string;
      schedulerName?: string;
      terminationGracePeriodSeconds?: string;
      updateStrategy?: {
        type?: string;
        rollingUpdate?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      extraVolumeMounts?: unknown[];
      extraVolumes?: unknown[];
      sidecars?: unknown[];
      initContainers?: unknown[];
      extraPodSpec?: {
        [k: string]: unknown;
      };
      service?: {
        type?: string;
        ports?: {
          postgresql?: number;
        };
        nodePorts?: {
          postgresql?: string;
        };
        clusterIP?: string;
        annotations?: {
          [k: string]: unknown;
        };
        loadBalancerIP?: string;
        externalTrafficPolicy?: string;
        loadBalancerSourceRanges?: unknown[];
        extraPorts?: unknown[];
        sessionAffinity?: 'None' | 'ClientIP';
        sessionAffinityConfig?: {
          [k: string]: unknown;
        };
        headless?: {
          annotations?: {
            [k: string]: unknown;
          };
        };
      };
      persistence?: {
        enabled?: boolean;
        existingClaim?: string;
        mountPath?: string;
        subPath?: string;
        storageClass?: string;
        accessModes?: string[];
        size?: string;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        selector?: {
          [k: string]: unknown;
        };
        dataSource?: {
          [k: string]: unknown;
        };
      };
      persistentVolumeClaimRetentionPolicy?: {
        enabled?: boolean;
        whenScaled?: string;
        whenDeleted?: string;
      };
    };
    backup?: {
      enabled?: boolean;
      cronjob?: {
        schedule?: string;
        timeZone?: string;
        concurrencyPolicy?: string;
        failedJobsHistoryLimit?: number;
        successfulJobsHistoryLimit?: number;
        startingDeadlineSeconds?: string;
        ttlSecondsAfterFinished?: string;
        restartPolicy?: string;
        podSecurityContext?: {
          enabled?: boolean;
          fsGroupChangePolicy?: string;
          sysctls?: unknown[];
          supplementalGroups?: unknown[];
          fsGroup?: number;
          [k: string]: unknown;
        };
        containerSecurityContext?: {
          enabled?: boolean;
          seLinuxOptions?: {
            [k: string]: unknown;
          } | null;
          runAsUser?: number;
          runAsNonRoot?: boolean;
          privileged?: boolean;
          readOnlyRootFilesystem?: boolean;
          allowPrivilegeEscalation?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          seccompProfile?: {
            type?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        command?: string[];
        labels?: {
          [k: string]: unknown;
        };
        annotations?: {
          [k: string]: unknown;
        };
        nodeSelector?: {
          [k: string]: unknown;
        };
        storage?: {
          existingClaim?: string;
          resourcePolicy?: string;
          storageClass?: string;
          accessModes?: string[];
          size?: string;
          annotations?: {
            [k: string]: unknown;
          };
          mountPath?: string;
          subPath?: string;
          volumeClaimTemplates?: {
            selector?: {
              [k: string]: unknown;
            };
          };
        };
        timezone?: unknown;
      };
    };
    networkPolicy?: {
      enabled?: boolean;
      metrics?: {
        enabled?: boolean;
        namespaceSelector?: {
          [k: string]: unknown;
        };
        podSelector?: {
          [k: string]: unknown;
        };
      };
      ingressRules?: {
        primaryAccessOnlyFrom?: {
          enabled?: boolean;
          namespaceSelector?: {
            [k: string]: unknown;
          };
          podSelector?: {
            [k: string]: unknown;
          };
          customRules?: unknown[];
          [k: string]: unknown;
        };
        readReplicasAccessOnlyFrom?: {
          enabled?: boolean;
          namespaceSelector?: {
            [k: string]: unknown;
          };
          podSelector?: {
            [k: string]: unknown;
          };
          customRules?: unknown[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      egressRules?: {
        denyConnectionsToExternal?: boolean;
        customRules?: unknown[];
        [k: string]: unknown;
      };
    };
    serviceBindings?: {
      enabled?: boolean;
    };
    serviceAccount?: {
      create?: boolean;
      name?: string;
      automountServiceAccountToken?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
    };
    rbac?: {
      create?: boolean;
      rules?: unknown[];
    };
    psp?: {
      create?: boolean;
    };
    global?: {
      [k: string]: unknown;
    };
  };
  prometheus?: {
    install?: boolean;
    'prometheus-pushgateway'?: {
      enabled?: boolean;
      nameOverride?: string;
      fullnameOverride?: string;
      namespaceOverride?: string;
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
        pullPolicy?: string;
      };
      imagePullSecrets?: unknown[];
      service?: {
        nodePort?: unknown;
        type?: string;
        port?: number;
        targetPort?: number | string;
        portName?: string;
        clusterIP?: string;
        ipDualStack?: {
          enabled?: boolean;
          ipFamilies?: string[];
          ipFamilyPolicy?: string;
        };
        loadBalancerIP?: string;
        loadBalancerSourceRanges?: unknown[];
      };
      automountServiceAccountToken?: boolean;
      deploymentAnnotations?: {
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      serviceAnnotations?: {
        'prometheus.io/probe'?: string;
        [k: string]: unknown;
      };
      serviceLabels?: {
        [k: string]: unknown;
      };
      serviceAccountLabels?: {
        [k: string]: unknown;
      };
      persistentVolumeLabels?: {
        [k: string]: unknown;
      };
      extraVars?: unknown[];
      extraArgs?: unknown[];
      extraInitContainers?: unknown[];
      extraContainers?: unknown[];
      resources?: {
        [k: string]: unknown;
      };
      webConfiguration?: {
        basicAuthUsers?: unknown;
        [k: string]: unknown;
      };
      liveness?: {
        enabled?: boolean;
        probe?: {
          httpGet?: {
            path?: string;
            port?: number;
            scheme?: string;
            [k: string]: unknown;
          };
          initialDelaySeconds?: number;
          timeoutSeconds?: number;
          [k: string]: unknown;
        };
      };
      readiness?: {
        enabled?: boolean;
        probe?: {
          httpGet?: {
            path?: string;
            port?: number;
            scheme?: string;
            [k: string]: unknown;
          };
          initialDelaySeconds?: number;
          timeoutSeconds?: number;
          [k: string]: unknown;
        };
      };
      serviceAccount?: {
        create?: boolean;
        name?: unknown;
        annotations?: unknown;
      };
      ingress?: {
        annotations?: unknown;
        hosts?: unknown;
        tls?: unknown;
        enabled?: boolean;
        className?: string;
        path?: string;
        pathType?: string;
        extraPaths?: unknown[];
      };
      route?: {
        main?: {
          enabled?: boolean;
          apiVersion?: string;
          kind?: string;
          annotations?: {
            [k: string]: unknown;
          };
          labels?: {
            [k: string]: unknown;
          };
          parentRefs?: unknown[];
          hostnames?: unknown[];
          additionalRules?: unknown[];
          filters?: unknown[];
          matches?: {
            path?: {
              type?: string;
              value?: string;
            };
            [k: string]: unknown;
          }[];
          httpsRedirect?: boolean;
        };
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      nodeSelector?: {
        [k: string]: unknown;
      };
      replicaCount?: number;
      hostAliases?: unknown[];
      runAsStatefulSet?: boolean;
      securityContext?: {
        fsGroup?: number;
        runAsUser?: number;
        runAsNonRoot?: boolean;
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        [k: string]: unknown;
      };
      affinity?: {
        [k: string]: unknown;
      };
      podAntiAffinity?: string;
      podAntiAffinityTopologyKey?: string;
      topologySpreadConstraints?: unknown[];
      serviceMonitor?: {
        bearerTokenFile?: string;
        enabled?: boolean;
        namespace?: string;
        telemetryPath?: string;
        interval?: string;
        scheme?: string;
        basicAuth?: {
          [k: string]: unknown;
        };
        tlsConfig?: {
          [k: string]: unknown;
        };
        scrapeTimeout?: string;
        additionalLabels?: {
          [k: string]: unknown;
        };
        honorLabels?: boolean;
        metricRelabelings?: unknown[];
        relabelings?: unknown[];
      };
      podDisruptionBudget?: {
        [k: string]: unknown;
      };
      priorityClassName?: unknown;
      strategy?: {
        type?: string;
        [k: string]: unknown;
      };
      persistentVolume?: {
        storageClass?: unknown;
        enabled?: boolean;
        accessModes?: string[];
        annotations?: {
          [k: string]: unknown;
        };
        existingClaim?: string;
        mountPath?: string;
        size?: string;
        subPath?: string;
      };
      extraVolumes?: unknown[];
      extraVolumeMounts?: unknown[];
      networkPolicy?: {
        allowAll?: unknown;
        customSelectors?: unknown;
        [k: string]: unknown;
      };
      extraManifests?: unknown[];
      lifecycle?: {
        [k: string]: unknown;
      };
      global?: {
        [k: string]: unknown;
      };
    };
    'prometheus-node-exporter'?: {
      enabled?: boolean;
      nameservers?: unknown;
      searches?: unknown;
      options?: unknown;
      priorityClassName?: unknown;
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
        pullPolicy?: string;
        digest?: string;
        sha?: unknown;
      };
      imagePullSecrets?: unknown[];
      nameOverride?: string;
      fullnameOverride?: string;
      revisionHistoryLimit?: number;
      kubeRBACProxy?: {
        enabled?: boolean;
        env?: {
          [k: string]: unknown;
        };
        image?: {
          registry?: string;
          repository?: string;
          tag?: string;
          sha?: string;
          pullPolicy?: string;
        };
        extraArgs?: unknown[];
        containerSecurityContext?: {
          [k: string]: unknown;
        };
        port?: number;
        portName?: string;
        enableHostPort?: boolean;
        proxyEndpointsPort?: number;
        enableProxyEndpointsHostPort?: boolean;
        resources?: {
          [k: string]: unknown;
        };
        extraVolumeMounts?: unknown[];
        tls?: {
          enabled?: boolean;
          tlsClientAuth?: boolean;
        };
      };
      tlsSecret?: {
        enabled?: boolean;
        caItem?: string;
        certItem?: string;
        keyItem?: string;
        secretName?: string;
        volumeName?: string;
      };
      service?: {
        enabled?: boolean;
        type?: string;
        clusterIP?: string;
        port?: number;
        servicePort?: string;
        targetPort?: number | string;
        portName?: string;
        nodePort?: unknown;
        listenOnAllInterfaces?: boolean;
        annotations?: {
          'prometheus.io/scrape'?: string;
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        ipDualStack?: {
          enabled?: boolean;
          ipFamilies?: string[];
          ipFamilyPolicy?: string;
        };
        externalTrafficPolicy?: string;
        internalTrafficPolicy?: string;
      };
      networkPolicy?: {
        ingress?: unknown;
        enabled?: boolean;
      };
      env?: {
        [k: string]: unknown;
      };
      prometheus?: {
        monitor?: {
          enabled?: boolean;
          additionalLabels?: {
            [k: string]: unknown;
          };
          namespace?: string;
          jobLabel?: string;
          podTargetLabels?: unknown[];
          targetLabels?: unknown[];
          scheme?: string;
          basicAuth?: {
            [k: string]: unknown;
          };
          bearerTokenFile?: unknown;
          tlsConfig?: {
            [k: string]: unknown;
          };
          proxyUrl?: string;
          selectorOverride?: {
            [k: string]: unknown;
          };
          attachMetadata?: {
            node?: boolean;
            [k: string]: unknown;
          };
          relabelings?: unknown[];
          metricRelabelings?: unknown[];
          interval?: string;
          scrapeTimeout?: string;
          apiVersion?: string;
          sampleLimit?: number;
          targetLimit?: number;
          labelLimit?: number;
          labelNameLengthLimit?: number;
          labelValueLengthLimit?: number;
        };
        podMonitor?: {
          enabled?: boolean;
          namespace?: string;
          additionalLabels?: {
            [k: string]: unknown;
          };
          podTargetLabels?: unknown[];
          apiVersion?: string;
          selectorOverride?: {
            [k: string]: unknown;
          };
          attachMetadata?: {
            node?: boolean;
            [k: string]: unknown;
          };
          jobLabel?: string;
          scheme?: string;
          path?: string;
          basicAuth?: {
            [k: string]: unknown;
          };
          bearerTokenSecret?: {
            [k: string]: unknown;
          };
          tlsConfig?: {
            [k: string]: unknown;
          };
          authorization?: {
            [k: string]: unknown;
          };
          oauth2?: {
            [k: string]: unknown;
          };
          proxyUrl?: string;
          interval?: string;
          scrapeTimeout?: string;
          honorTimestamps?: boolean;
          honorLabels?: boolean;
          enableHttp2?: string;
          filterRunning?: string;
          followRedirects?: string;
          params?: {
            [k: string]: unknown;
          };
          relabelings?: unknown[];
          metricRelabelings?: unknown[];
          sampleLimit?: number;
          targetLimit?: number;
          labelLimit?: number;
          labelNameLengthLimit?: number;
          labelValueLengthLimit?: number;
        };
      };
      updateStrategy?: {
        type?: string;
        rollingUpdate?: {
          maxUnavailable?: number | string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      resources?: {
        [k: string]: unknown;
      };
      restartPolicy?: unknown;
      serviceAccount?: {
        create?: boolean;
        name?: unknown;
        annotations?: {
          [k: string]: unknown;
        };
        imagePullSecrets?: unknown[];
        automountServiceAccountToken?: boolean;
      };
      securityContext?: {
        fsGroup?: number;
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        runAsUser?: number;
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        capabilities?: unknown;
        readOnlyRootFilesystem?: boolean;
        allowPrivilegeEscalation?: boolean;
        [k: string]: unknown;
      };
      rbac?: {
        create?: boolean;
        useExistingRole?: unknown;
        pspEnabled?: boolean;
      };
      endpoints?: unknown[];
      hostNetwork?: boolean;
      hostPID?: boolean;
      hostIPC?: boolean;
      hostRootFsMount?: {
        enabled?: boolean;
        mountPropagation?: string;
      };
      hostProcFsMount?: {
        mountPropagation?: string;
      };
      hostSysFsMount?: {
        mountPropagation?: string;
      };
      affinity?: {
        [k: string]: unknown;
      };
      podAnnotations?: {
        'cluster-autoscaler.kubernetes.io/safe-to-evict'?: string;
        [k: string]: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      commonLabels?: {
        [k: string]: unknown;
      };
      daemonsetAnnotations?: {
        [k: string]: unknown;
      };
      releaseLabel?: boolean;
      dnsConfig?: {
        [k: string]: unknown;
      };
      nodeSelector?: {
        'kubernetes.io/os'?: string;
        [k: string]: unknown;
      };
      terminationGracePeriodSeconds?: unknown;
      tolerations?: {
        effect?: string;
        operator?: string;
        [k: string]: unknown;
      }[];
      terminationMessageParams?: {
        enabled?: boolean;
        terminationMessagePath?: string;
        terminationMessagePolicy?: string;
      };
      extraArgs?: unknown[];
      extraHostVolumeMounts?: unknown[];
      configmaps?: unknown[];
      secrets?: unknown[];
      namespaceOverride?: string;
      sidecars?: unknown[];
      sidecarVolumeMount?: unknown[];
      sidecarHostVolumeMounts?: unknown[];
      extraInitContainers?: unknown[];
      livenessProbe?: {
        failureThreshold?: number;
        httpGet?: {
          httpHeaders?: unknown[];
          scheme?: string;
          [k: string]: unknown;
        };
        initialDelaySeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        timeoutSeconds?: number;
        [k: string]: unknown;
      };
      readinessProbe?: {
        failureThreshold?: number;
        httpGet?: {
          httpHeaders?: unknown[];
          scheme?: string;
          [k: string]: unknown;
        };
        initialDelaySeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        timeoutSeconds?: number;
        [k: string]: unknown;
      };
      verticalPodAutoscaler?: {
        recommenders?: unknown;
        controlledValues?: unknown;
        cpu?: unknown;
        memory?: unknown;
        updatePolicy?: unknown;
        enabled?: boolean;
        controlledResources?: unknown[];
        maxAllowed?: {
          [k: string]: unknown;
        };
        minAllowed?: {
          [k: string]: unknown;
        };
      };
      extraManifests?: unknown[];
      extraVolumes?: unknown[];
      extraVolumeMounts?: unknown[];
      version?: string;
      global?: {
        [k: string]: unknown;
      };
    };
    'kube-state-metrics'?: {
      enabled?: boolean;
      updateStrategy?: unknown;
      affinity?: {
        [k: string]: unknown;
      };
      priorityClassName?: unknown;
      prometheusScrape?: boolean;
      image?: {
        registry?: string;
        repository?: string;
        tag?: string;
        sha?: string;
        pullPolicy?: string;
      };
      imagePullSecrets?: unknown[];
      autosharding?: {
        enabled?: boolean;
      };
      replicas?: number;
      revisionHistoryLimit?: number;
      extraArgs?: unknown[];
      automountServiceAccountToken?: boolean;
      service?: {
        port?: number;
        type?: string;
        ipDualStack?: {
          enabled?: boolean;
          ipFamilies?: string[];
          ipFamilyPolicy?: string;
        };
        nodePort?: number;
        loadBalancerIP?: string;
        loadBalancerSourceRanges?: unknown[];
        clusterIP?: string;
        annotations?: {
          [k: string]: unknown;
        };
      };
      customLabels?: {
        [k: string]: unknown;
      };
      selectorOverride?: {
        [k: string]: unknown;
      };
      releaseLabel?: boolean;
      hostNetwork?: boolean;
      rbac?: {
        useExistingRole?: unknown;
        create?: boolean;
        useClusterRole?: boolean;
        extraRules?: unknown[];
      };
      kubeRBACProxy?: {
        enabled?: boolean;
        image?: {
          registry?: string;
          repository?: string;
          tag?: string;
          sha?: string;
          pullPolicy?: string;
        };
        ignoreProbePaths?: boolean;
        extraArgs?: unknown[];
        containerSecurityContext?: {
          readOnlyRootFilesystem?: boolean;
          allowPrivilegeEscalation?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        port?: number;
        proxyEndpointsPort?: number;
        resources?: {
          [k: string]: unknown;
        };
        volumeMounts?: unknown[];
      };
      serviceAccount?: {
        create?: boolean;
        name?: unknown;
        imagePullSecrets?: unknown[];
        annotations?: {
          [k: string]: unknown;
        };
        automountServiceAccountToken?: boolean;
      };
      env?: unknown[];
      prometheus?: {
        monitor?: {
          enabled?: boolean;
          annotations?: {
            [k: string]: unknown;
          };
          additionalLabels?: {
            [k: string]: unknown;
          };
          namespace?: string;
          namespaceSelector?: unknown[];
          jobLabel?: string;
          targetLabels?: unknown[];
          podTargetLabels?: unknown[];
          sampleLimit?: number;
          targetLimit?: number;
          labelLimit?: number;
          labelNameLengthLimit?: number;
          labelValueLengthLimit?: number;
          selectorOverride?: {
            [k: string]: unknown;
          };
          http?: {
            interval?: string;
            scrapeTimeout?: string;
            proxyUrl?: string;
            enableHttp2?: boolean;
            honorLabels?: boolean;
            metricRelabelings?: unknown[];
            relabelings?: unknown[];
            scheme?: string;
            bearerTokenFile?: string;
            bearerTokenSecret?: {
              [k: string]: unknown;
            };
            tlsConfig?: {
              [k: string]: unknown;
            };
          };
          metrics?: {
            interval?: string;
            scrapeTimeout?: string;
            proxyUrl?: string;
            enableHttp2?: boolean;
            honorLabels?: boolean;
            metricRelabelings?: unknown[];
            relabelings?: unknown[];
            scheme?: string;
            bearerTokenFile?: string;
            bearerTokenSecret?: {
              [k: string]: unknown;
            };
            tlsConfig?: {
              [k: string]: unknown;
            };
          };
          bearerTokenFile?: unknown;
          bearerTokenSecret?: unknown;
          enableHttp2?: unknown;
          honorLabels?: unknown;
          interval?: unknown;
          metricRelabelings?: unknown;
          proxyUrl?: unknown;
          relabelings?: unknown;
          scheme?: unknown;
          scrapeTimeout?: unknown;
          tlsConfig?: unknown;
        };
        scrapeconfig?: {
          enabled?: boolean;
          annotations?: {
            [k: string]: unknown;
          };
          additionalLabels?: {
            [k: string]: unknown;
          };
          jobName?: string;
          sampleLimit?: number;
          targetLimit?: number;
          labelLimit?: number;
          labelNameLengthLimit?: number;
          labelValueLengthLimit?: number;
          staticConfigLabels?: {
            [k: string]: unknown;
          };
          scrapeInterval?: string;
          scrapeTimeout?: string;
          proxyUrl?: string;
          enableHttp2?: boolean;
          honorLabels?: boolean;
          metricRelabelings?: unknown[];
          relabelings?: unknown[];
          scheme?: string;
          tlsConfig?: {
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      };
      networkPolicy?: {
        cilium?: {
          kubeApiServerSelector?: unknown;
          [k: string]: unknown;
        };
        egress?: unknown;
        ingress?: unknown;
        podSelector?: unknown;
        enabled?: boolean;
        flavor?: string;
      };
      securityContext?: {
        enabled?: boolean;
        runAsGroup?: number;
        runAsUser?: number;
        fsGroup?: number;
        runAsNonRoot?: boolean;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        readOnlyRootFilesystem?: boolean;
        allowPrivilegeEscalation?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      nodeSelector?: {
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      topologySpreadConstraints?: unknown[];
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      podDisruptionBudget?: {
        [k: string]: unknown;
      };
      metricAllowlist?: unknown[];
      metricDenylist?: unknown[];
      metricLabelsAllowlist?: unknown[];
      metricAnnotationsAllowList?: unknown[];
      collectors?: string[];
      kubeconfig?: {
        enabled?: boolean;
        secret?: unknown;
        [k: string]: unknown;
      };
      customResourceState?: {
        enabled?: boolean;
        create?: boolean;
        name?: string;
        key?: string;
        config?: {
          [k: string]: unknown;
        };
      };
      releaseNamespace?: boolean;
      namespaces?: string;
      namespacesDenylist?: string;
      namespaceOverride?: string;
      resources?: {
        [k: string]: unknown;
      };
      selfMonitor?: {
        telemetryHost?: unknown;
        telemetryPort?: unknown;
        telemetryNodePort?: unknown;
        enabled?: boolean;
      };
      verticalPodAutoscaler?: {
        recommenders?: unknown;
        controlledValues?: unknown;
        cpu?: unknown;
        memory?: unknown;
        updatePolicy?: unknown;
        enabled?: boolean;
        controlledResources?: unknown[];
        maxAllowed?: {
          [k: string]: unknown;
        };
        minAllowed?: {
          [k: string]: unknown;
        };
      };
      volumeMounts?: unknown[];
      volumes?: unknown[];
      extraManifests?: unknown[];
      containers?: unknown[];
      initContainers?: unknown[];
      dnsPolicy?: string;
      dnsConfig?: {
        [k: string]: unknown;
      };
      startupProbe?: {
        enabled?: boolean;
        failureThreshold?: number;
        httpGet?: {
          httpHeaders?: unknown[];
          scheme?: string;
          [k: string]: unknown;
        };
        initialDelaySeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        timeoutSeconds?: number;
        [k: string]: unknown;
      };
      livenessProbe?: {
        failureThreshold?: number;
        httpGet?: {
          httpHeaders?: unknown[];
          scheme?: string;
          [k: string]: unknown;
        };
        initialDelaySeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        timeoutSeconds?: number;
        [k: string]: unknown;
      };
      readinessProbe?: {
        failureThreshold?: number;
        httpGet?: {
          httpHeaders?: unknown[];
          scheme?: string;
          [k: string]: unknown;
        };
        initialDelaySeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        timeoutSeconds?: number;
        [k: string]: unknown;
      };
      fullnameOverride?: unknown;
      nameOverride?: unknown;
      global?: {
        [k: string]: unknown;
      };
    };
    alertmanager?: {
      enabled?: boolean;
      replicaCount?: number;
      image?: {
        repository?: string;
        pullPolicy?: 'Never' | 'IfNotPresent' | 'Always';
        tag?: string;
      };
      baseURL?: string;
      extraArgs?: {
        [k: string]: unknown;
      };
      extraSecretMounts?: {
        name?: string;
        mountPath?: string;
        subPath?: string;
        secretName?: string;
        readOnly?: boolean;
        [k: string]: unknown;
      }[];
      imagePullSecrets?: {
        name?: string;
        [k: string]: unknown;
      }[];
      nameOverride?: string;
      fullnameOverride?: string;
      namespaceOverride?: string;
      automountServiceAccountToken?: boolean;
      hostUsers?: boolean;
      serviceAccount?: {
        create?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
        name?: string;
      };
      schedulerName?: string;
      priorityClassName?: string;
      podSecurityContext?: {
        fsGroup?: number;
        runAsUser?: number;
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        [k: string]: unknown;
      };
      dnsConfig?: {
        nameservers?: string[];
        searches?: string[];
        options?: {
          name?: string;
          value?: string;
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      };
      hostAliases?: {
        ip?: string;
        hostnames?: string[];
        [k: string]: unknown;
      }[];
      securityContext?: {
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        readOnlyRootFilesystem?: boolean;
        runAsUser?: number;
        runAsNonRoot?: boolean;
        runAsGroup?: number;
        [k: string]: unknown;
      };
      additionalPeers?: string[];
      extraInitContainers?: {
        name?: string;
        image?: string;
        pullPolicy?: 'Never' | 'IfNotPresent' | 'Always';
        command?: string[];
        args?: string[];
        ports?: {
          [k: string]: unknown;
        }[];
        env?: {
          name?: string;
          value?: string;
          [k: string]: unknown;
        }[];
        envFrom?: {
          [k: string]: unknown;
        }[];
        volumeMounts?: {
          name?: string;
          mountPath?: string;
          readOnly?: boolean;
          [k: string]: unknown;
        }[];
        resources?: {
          limits?: {
            cpu?: string;
            memory?: string;
            [k: string]: unknown;
          };
          requests?: {
            cpu?: string;
            memory?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        securityContext?: {
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          readOnlyRootFilesystem?: boolean;
          runAsUser?: number;
          runAsNonRoot?: boolean;
          runAsGroup?: number;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      }[];
      extraContainers?: {
        name?: string;
        image?: string;
        pullPolicy?: 'Never' | 'IfNotPresent' | 'Always';
        command?: string[];
        args?: string[];
        ports?: {
          [k: string]: unknown;
        }[];
        env?: {
          name?: string;
          value?: string;
          [k: string]: unknown;
        }[];
        envFrom?: {
          [k: string]: unknown;
        }[];
        volumeMounts?: {
          name?: string;
          mountPath?: string;
          readOnly?: boolean;
          [k: string]: unknown;
        }[];
        resources?: {
          limits?: {
            cpu?: string;
            memory?: string;
            [k: string]: unknown;
          };
          requests?: {
            cpu?: string;
            memory?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        securityContext?: {
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          readOnlyRootFilesystem?: boolean;
          runAsUser?: number;
          runAsNonRoot?: boolean;
          runAsGroup?: number;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      }[];
      resources?: {
        limits?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      containerPortName?: string;
      livenessProbe?: {
        httpGet?: {
          path?: string;
          port?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      readinessProbe?: {
        httpGet?: {
          path?: string;
          port?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      service?: {
        annotations?: {
          [k: string]: unknown;
        };
        type?: string;
        port?: number;
        clusterPort?: number;
        loadBalancerIP?: string;
        loadBalancerSourceRanges?: string[];
        nodePort?: number;
        labels?: {
          [k: string]: unknown;
        };
        extraPorts?: unknown[];
        ipDualStack?: {
          enabled?: boolean;
          ipFamilies?: string[];
          ipFamilyPolicy?: string;
        };
        servicePort?: unknown;
      };
      ingress?: {
        enabled?: boolean;
        className?: string;
        annotations?: {
          [k: string]: unknown;
        };
        hosts?: {
          host?: string;
          paths?: {
            path?: string;
            pathType?: string;
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        }[];
        tls?: {
          secretName?: string;
          hosts?: string[];
          [k: string]: unknown;
        }[];
        labels?: {
          [k: string]: unknown;
        };
      };
      nodeSelector?: {
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      affinity?: {
        [k: string]: unknown;
      };
      podAntiAffinity?: '' | 'soft' | 'hard';
      podAntiAffinityTopologyKey?: string;
      topologySpreadConstraints?: {
        maxSkew?: number;
        topologyKey?: string;
        whenUnsatisfiable?: 'DoNotSchedule' | 'ScheduleAnyway';
        labelSelector?: {
          matchLabels?: {
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      }[];
      statefulSet?: {
        annotations?: {
          [k: string]: unknown;
        };
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      podDisruptionBudget?: {
        maxUnavailable?: number;
        minAvailable?: number;
        [k: string]: unknown;
      };
      command?: string[];
      persistence?: {
        enabled?: boolean;
        storageClass?: string;
        accessModes?: string[];
        size?: string;
        annotations?: {
          [k: string]: string;
        };
        labels?: {
          [k: string]: string;
        };
        emptyDir?: {
          [k: string]: unknown;
        };
      };
      configAnnotations?: {
        [k: string]: unknown;
      };
      config?: {
        enabled?: boolean;
        global?: {
          [k: string]: unknown;
        };
        templates?: string[];
        receivers?: {
          name?: string;
          [k: string]: unknown;
        }[];
        route?: {
          receiver?: string;
          group_by?: string[];
          continue?: boolean;
          matchers?: string[];
          group_wait?: string;
          group_interval?: string;
          repeat_interval?: string;
          mute_time_intervals?: string[];
          active_time_intervals?: string[];
          routes?: {
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      configmapReload?: {
        enabled?: boolean;
        name?: string;
        image?: {
          repository?: string;
          pullPolicy?: 'Never' | 'IfNotPresent' | 'Always';
          tag?: string;
        };
        containerPort?: number;
        resources?: {
          limits?: {
            cpu?: string;
            memory?: string;
            [k: string]: unknown;
          };
          requests?: {
            cpu?: string;
            memory?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        livenessProbe?: {
          [k: string]: unknown;
        };
        readinessProbe?: {
          [k: string]: unknown;
        };
        extraArgs?: {
          [k: string]: unknown;
        };
        extraVolumeMounts?: unknown[];
        extraEnv?: unknown[];
        securityContext?: {
          [k: string]: unknown;
        };
      };
      templates?: {
        [k: string]: unknown;
      };
      extraVolumeMounts?: {
        name?: string;
        mountPath?: string;
        readOnly?: boolean;
        [k: string]: unknown;
      }[];
      extraVolumes?: {
        name?: string;
        [k: string]: unknown;
      }[];
      extraEnv?: {
        name?: string;
        value?: string;
        [k: string]: unknown;
      }[];
      testFramework?: {
        enabled?: boolean;
        annotations?: {
          'helm.sh/hook'?: string;
          [k: string]: unknown;
        };
      };
      verticalPodAutoscaler?: {
        enabled?: boolean;
        recommenders?: unknown[];
        updatePolicy?: {
          [k: string]: unknown;
        };
        resourcePolicy?: {
          [k: string]: unknown;
        };
      };
      extraPodConfigs?: {
        [k: string]: unknown;
      };
      revisionHistoryLimit?: number;
      servicePerReplica?: {
        enabled?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
        loadBalancerSourceRanges?: unknown[];
        externalTrafficPolicy?: string;
        type?: string;
      };
      ingressPerReplica?: {
        enabled?: boolean;
        className?: string;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        hostPrefix?: string;
        hostDomain?: string;
        paths?: string[];
        pathType?: string;
        tlsSecretName?: string;
        tlsSecretPerReplica?: {
          enabled?: boolean;
          prefix?: string;
        };
      };
      minReadySeconds?: number;
      global?: {
        [k: string]: unknown;
      };
      prefixURL?: unknown;
    };
    alertRelabelConfigs?: {
      [k: string]: unknown;
    };
    configmapReload?: {
      env?: unknown[];
      prometheus?: {
        containerSecurityContext?: {
          runAsUser?: number;
          allowPrivilegeEscalation?: boolean;
          runAsNonRoot?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          seccompProfile?: {
            type?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        enabled?: boolean;
        extraArgs?: {
          [k: string]: unknown;
        };
        extraConfigmapMounts?: unknown[];
        extraVolumeDirs?: unknown[];
        extraVolumeMounts?: unknown[];
        image?: {
          digest?: string;
          pullPolicy?: string;
          repository?: string;
          tag?: string;
        };
        name?: string;
        resources?: {
          [k: string]: unknown;
        };
        containerPort?: number;
        containerPortName?: string;
        livenessProbe?: {
          httpGet?: {
            path?: string;
            port?: string;
            scheme?: string;
            [k: string]: unknown;
          };
          periodSeconds?: number;
          initialDelaySeconds?: number;
          [k: string]: unknown;
        };
        readinessProbe?: {
          httpGet?: {
            path?: string;
            port?: string;
            scheme?: string;
            [k: string]: unknown;
          };
          periodSeconds?: number;
          [k: string]: unknown;
        };
        startupProbe?: {
          enabled?: boolean;
          httpGet?: {
            path?: string;
            port?: string;
            scheme?: string;
            [k: string]: unknown;
          };
          periodSeconds?: number;
          [k: string]: unknown;
        };
      };
      reloadUrl?: string;
    };
    extraManifests?: unknown[];
    extraScrapeConfigs?: string;
    forceNamespace?: string;
    imagePullSecrets?: unknown[];
    networkPolicy?: {
      enabled?: boolean;
    };
    rbac?: {
      create?: boolean;
    };
    ruleFiles?: {
      [k: string]: unknown;
    };
    server?: {
      affinity?: {
        [k: string]: unknown;
      };
      alertmanagers?: unknown[];
      baseURL?: string;
      clusterRoleNameOverride?: string;
      command?: unknown[];
      configMapAnnotations?: {
        [k: string]: unknown;
      };
      configMapOverrideName?: string;
      configPath?: string;
      containerSecurityContext?: {
        runAsUser?: number;
        allowPrivilegeEscalation?: boolean;
        runAsNonRoot?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      defaultFlagsOverride?: unknown[];
      deploymentAnnotations?: {
        [k: string]: unknown;
      };
      dnsConfig?: {
        [k: string]: unknown;
      };
      dnsPolicy?: string;
      emptyDir?: {
        sizeLimit?: string;
        medium?: string;
      };
      enableServiceLinks?: boolean;
      env?: unknown[];
      exemplars?: {
        [k: string]: unknown;
      };
      extraArgs?: {
        [k: string]: unknown;
      };
      extraConfigmapLabels?: {
        [k: string]: unknown;
      };
      extraConfigmapMounts?: unknown[];
      extraFlags?: string[];
      extraHostPathMounts?: unknown[];
      extraInitContainers?: unknown[];
      extraSecretMounts?: unknown[];
      extraVolumeMounts?: unknown[];
      extraVolumes?: unknown[];
      fullnameOverride?: string;
      global?: {
        evaluation_interval?: string;
        scrape_interval?: string;
        scrape_timeout?: string;
        [k: string]: unknown;
      };
      hostAliases?: unknown[];
      hostNetwork?: boolean;
      image?: {
        digest?: string;
        pullPolicy?: string;
        repository?: string;
        tag?: string;
      };
      ingress?: {
        annotations?: {
          [k: string]: unknown;
        };
        enabled?: boolean;
        extraLabels?: {
          [k: string]: unknown;
        };
        extraPaths?: unknown[];
        hosts?: unknown[];
        path?: string;
        pathType?: string;
        tls?: unknown[];
        servicePort?: unknown;
        ingressClassName?: string;
      };
      livenessProbeFailureThreshold?: number;
      livenessProbeInitialDelay?: number;
      livenessProbePeriodSeconds?: number;
      livenessProbeSuccessThreshold?: number;
      livenessProbeTimeout?: number;
      name?: string;
      nodeSelector?: {
        [k: string]: unknown;
      };
      persistentVolume?: {
        accessModes?: string[];
        annotations?: {
          [k: string]: unknown;
        };
        enabled?: boolean;
        existingClaim?: string;
        labels?: {
          [k: string]: unknown;
        };
        mountPath?: string;
        size?: string;
        statefulSetNameOverride?: string;
        subPath?: string;
        storageClass?: unknown;
        selector?: unknown;
        volumeName?: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      podAntiAffinity?: '' | 'soft' | 'hard';
      podAntiAffinityTopologyKey?: string;
      podDisruptionBudget?: {
        enabled?: boolean;
        maxUnavailable?: string | number;
        minAvailable?: unknown;
        unhealthyPodEvictionPolicy?: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      portName?: string;
      prefixURL?: string;
      priorityClassName?: string;
      runtimeClassName?: string;
      probeHeaders?: unknown[];
      probeScheme?: string;
      readinessProbeFailureThreshold?: number;
      readinessProbeInitialDelay?: number;
      readinessProbePeriodSeconds?: number;
      readinessProbeSuccessThreshold?: number;
      readinessProbeTimeout?: number;
      releaseNamespace?: boolean;
      remoteRead?: unknown[];
      remoteWrite?: unknown[];
      replicaCount?: number;
      resources?: {
        [k: string]: unknown;
      };
      retention?: string;
      retentionSize?: string;
      revisionHistoryLimit?: number;
      securityContext?: {
        fsGroup?: number;
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        runAsUser?: number;
        [k: string]: unknown;
      };
      service?: {
        additionalPorts?: unknown[];
        annotations?: {
          [k: string]: unknown;
        };
        clusterIP?: string;
        enabled?: boolean;
        externalIPs?: unknown[];
        gRPC?: {
          enabled?: boolean;
          servicePort?: number;
          nodePort?: unknown;
          type?: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        loadBalancerIP?: string;
        loadBalancerSourceRanges?: unknown[];
        servicePort?: number;
        sessionAffinity?: string;
        statefulsetReplica?: {
          enabled?: boolean;
          replica?: number;
        };
        type?: string;
        loadBalancerClass?: string;
        externalTrafficPolicy?: string;
        nodePort?: unknown;
      };
      sidecarContainers?: {
        [k: string]: unknown;
      };
      sidecarTemplateValues?: {
        [k: string]: unknown;
      };
      startupProbe?: {
        enabled?: boolean;
        failureThreshold?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        [k: string]: unknown;
      };
      statefulSet?: {
        annotations?: {
          [k: string]: unknown;
        };
        enabled?: boolean;
        headless?: {
          annotations?: {
            [k: string]: unknown;
          };
          gRPC?: {
            enabled?: boolean;
            servicePort?: number;
            nodePort?: unknown;
          };
          labels?: {
            [k: string]: unknown;
          };
          servicePort?: number;
        };
        labels?: {
          [k: string]: unknown;
        };
        podManagementPolicy?: string;
        pvcDeleteOnStsDelete?: boolean;
        pvcDeleteOnStsScale?: boolean;
        updateStrategy?: unknown;
      };
      storagePath?: string;
      strategy?: {
        type?: string;
        [k: string]: unknown;
      };
      tcpSocketProbeEnabled?: boolean;
      terminationGracePeriodSeconds?: number;
      tolerations?: unknown[];
      topologySpreadConstraints?: unknown[];
      tsdb?: {
        [k: string]: unknown;
      };
      verticalAutoscaler?: {
        enabled?: boolean;
        updateMode?: unknown;
        containerPolicies?: unknown;
      };
      automountServiceAccountToken?: unknown;
      useExistingClusterRoleName?: unknown;
      namespaces?: unknown;
      schedulerName?: unknown;
      hostPort?: unknown;
      otlp?: {
        [k: string]: unknown;
      };
      configFromSecret?: string;
      route?: {
        main?: {
          enabled?: boolean;
          apiVersion?: string;
          kind?: string;
          annotations?: {
            [k: string]: unknown;
          };
          labels?: {
            [k: string]: unknown;
          };
          parentRefs?: unknown[];
          hostnames?: unknown[];
          additionalRules?: unknown[];
          filters?: unknown[];
          matches?: {
            path?: {
              type?: string;
              value?: string;
            };
            [k: string]: unknown;
          }[];
          httpsRedirect?: boolean;
        };
        [k: string]: unknown;
      };
      daemonSet?: {
        enabled?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        updateStrategy?: unknown;
      };
    };
    scrapeConfigFiles?: unknown[];
    serverFiles?: {
      'alerting_rules.yml'?: {
        [k: string]: unknown;
      };
      alerts?: {
        [k: string]: unknown;
      };
      'prometheus.yml'?: {
        rule_files?: string[];
        scrape_configs?: {
          job_name?: string;
          static_configs?: {
            targets?: string[];
            [k: string]: unknown;
          }[];
          kubernetes_sd_configs?: {
            role?: string;
            [k: string]: unknown;
          }[];
          scheme?: string;
          tls_config?: {
            insecure_skip_verify?: boolean;
            ca_file?: string;
            [k: string]: unknown;
          };
          bearer_token_file?: string;
          relabel_configs?: {
            source_labels?: string[];
            action?: string;
            regex?: string | boolean;
            target_label?: string;
            replacement?: string;
            [k: string]: unknown;
          }[];
          honor_labels?: boolean;
          scrape_interval?: string;
          scrape_timeout?: string;
          metrics_path?: string;
          params?: {
            module?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        }[];
        [k: string]: unknown;
      };
      'recording_rules.yml'?: {
        [k: string]: unknown;
      };
      rules?: {
        [k: string]: unknown;
      };
      groups?: unknown;
      [k: string]: unknown;
    };
    serviceAccounts?: {
      server?: {
        annotations?: {
          [k: string]: unknown;
        };
        create?: boolean;
        name?: string;
        automountServiceAccountToken?: boolean;
      };
    };
    commonMetaLabels?: {
      [k: string]: unknown;
    };
    fullnameOverride?: unknown;
    nameOverride?: unknown;
    global?: {
      [k: string]: unknown;
    };
    podSecurityPolicy?: {
      enabled?: boolean;
    };
  };
  installCertmanager?: boolean;
  certmanager?: {
    acmesolver?: {
      image?: {
        digest?: string;
        pullPolicy?: string;
        registry?: string;
        repository?: string;
        tag?: string;
      };
    };
    affinity?: {
      [k: string]: unknown;
    };
    approveSignerNames?: string[];
    automountServiceAccountToken?: boolean;
    cainjector?: {
      affinity?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
      config?: {
        metricsTLSConfig?: {
          dynamic?: {
            secretName?: unknown;
            secretNamespace?: unknown;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        allowPrivilegeEscalation?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        readOnlyRootFilesystem?: boolean;
        [k: string]: unknown;
      };
      deploymentAnnotations?: {
        [k: string]: unknown;
      };
      enableServiceLinks?: boolean;
      enabled?: boolean;
      extraArgs?: unknown[];
      extraEnv?: unknown[];
      featureGates?: string;
      image?: {
        digest?: string;
        pullPolicy?: string;
        registry?: string;
        repository?: string;
        tag?: string;
      };
      nodeSelector?: {
        'kubernetes.io/os'?: string;
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      podDisruptionBudget?: {
        enabled?: boolean;
        maxUnavailable?: unknown;
        minAvailable?: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      replicaCount?: number;
      resources?: {
        [k: string]: unknown;
      };
      securityContext?: {
        runAsNonRoot?: boolean;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      serviceAccount?: {
        annotations?: {
          [k: string]: unknown;
        };
        automountServiceAccountToken?: boolean;
        create?: boolean;
        labels?: {
          [k: string]: unknown;
        };
        name?: string;
      };
      serviceAnnotations?: {
        [k: string]: unknown;
      };
      serviceLabels?: {
        [k: string]: unknown;
      };
      strategy?: {
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      topologySpreadConstraints?: unknown[];
      volumeMounts?: unknown[];
      volumes?: unknown[];
    };
    clusterResourceNamespace?: string;
    config?: {
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      readOnlyRootFilesystem?: boolean;
      [k: string]: unknown;
    };
    crds?: {
      enabled?: boolean;
      keep?: boolean;
    };
    creator?: string;
    deploymentAnnotations?: {
      [k: string]: unknown;
    };
    disableAutoApproval?: boolean;
    dns01RecursiveNameservers?: string;
    dns01RecursiveNameserversOnly?: boolean;
    enableCertificateOwnerRef?: boolean;
    enableServiceLinks?: boolean;
    enabled?: boolean;
    extraArgs?: unknown[];
    extraEnv?: unknown[];
    extraObjects?: unknown[];
    featureGates?: string;
    fullnameOverride?: string;
    hostAliases?: unknown[];
    http_proxy?: string;
    https_proxy?: string;
    image?: {
      digest?: string;
      pullPolicy?: string;
      registry?: string;
      repository?: string;
      tag?: string;
    };
    ingressShim?: {
      defaultIssuerGroup?: string;
      defaultIssuerKind?: string;
      defaultIssuerName?: string;
    };
    installCRDs?: boolean;
    livenessProbe?: {
      enabled?: boolean;
      initialDelaySeconds?: number;
      periodSeconds?: number;
      timeoutSeconds?: number;
      successThreshold?: number;
      failureThreshold?: number;
      [k: string]: unknown;
    };
    maxConcurrentChallenges?: number;
    nameOverride?: string;
    namespace?: string;
    no_proxy?: string;
    nodeSelector?: {
      'kubernetes.io/os'?: string;
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      enabled?: boolean;
      maxUnavailable?: unknown;
      minAvailable?: unknown;
    };
    podDnsConfig?: {
      [k: string]: unknown;
    };
    podDnsPolicy?: string;
    podLabels?: {
      [k: string]: unknown;
    };
    prometheus?: {
      enabled?: boolean;
      podmonitor?: {
        annotations?: {
          [k: string]: unknown;
        };
        enabled?: boolean;
        endpointAdditionalProperties?: {
          [k: string]: unknown;
        };
        honorLabels?: boolean;
        interval?: string;
        labels?: {
          [k: string]: unknown;
        };
        namespace?: string;
        path?: string;
        prometheusInstance?: string;
        scrapeTimeout?: string;
      };
      servicemonitor?: {
        annotations?: {
          [k: string]: unknown;
        };
        enabled?: boolean;
        endpointAdditionalProperties?: {
          [k: string]: unknown;
        };
        honorLabels?: boolean;
        interval?: string;
        labels?: {
          [k: string]: unknown;
        };
        namespace?: string;
        path?: string;
        prometheusInstance?: string;
        scrapeTimeout?: string;
        targetPort?: number | string;
      };
    };
    replicaCount?: number;
    resources?: {
      [k: string]: unknown;
    };
    securityContext?: {
      runAsNonRoot?: boolean;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
      create?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      name?: string;
    };
    serviceAnnotations?: {
      [k: string]: unknown;
    };
    serviceIPFamilies?: unknown[];
    serviceIPFamilyPolicy?: string;
    serviceLabels?: {
      [k: string]: unknown;
    };
    startupapicheck?: {
      affinity?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
      backoffLimit?: number;
      containerSecurityContext?: {
        allowPrivilegeEscalation?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        readOnlyRootFilesystem?: boolean;
        [k: string]: unknown;
      };
      enableServiceLinks?: boolean;
      enabled?: boolean;
      extraArgs?: string[];
      extraEnv?: unknown[];
      image?: {
        digest?: string;
        pullPolicy?: string;
        registry?: string;
        repository?: string;
        tag?: string;
      };
      jobAnnotations?: {
        'helm.sh/hook'?: string;
        'helm.sh/hook-weight'?: string;
        'helm.sh/hook-delete-policy'?: string;
        [k: string]: unknown;
      };
      nodeSelector?: {
        'kubernetes.io/os'?: string;
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      rbac?: {
        annotations?: {
          'helm.sh/hook'?: string;
          'helm.sh/hook-weight'?: string;
          'helm.sh/hook-delete-policy'?: string;
          [k: string]: unknown;
        };
      };
      resources?: {
        [k: string]: unknown;
      };
      securityContext?: {
        runAsNonRoot?: boolean;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      serviceAccount?: {
        annotations?: {
          'helm.sh/hook'?: string;
          'helm.sh/hook-weight'?: string;
          'helm.sh/hook-delete-policy'?: string;
          [k: string]: unknown;
        };
        automountServiceAccountToken?: boolean;
        create?: boolean;
        labels?: {
          [k: string]: unknown;
        };
        name?: string;
      };
      timeout?: string;
      tolerations?: unknown[];
      volumeMounts?: unknown[];
      volumes?: unknown[];
    };
    strategy?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    topologySpreadConstraints?: unknown[];
    volumeMounts?: unknown[];
    volumes?: unknown[];
    webhook?: {
      affinity?: {
        [k: string]: unknown;
      };
      automountServiceAccountToken?: boolean;
      config?: {
        metricsTLSConfig?: unknown;
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        allowPrivilegeEscalation?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        readOnlyRootFilesystem?: boolean;
        [k: string]: unknown;
      };
      deploymentAnnotations?: {
        [k: string]: unknown;
      };
      enableServiceLinks?: boolean;
      extraArgs?: unknown[];
      extraEnv?: unknown[];
      featureGates?: string;
      hostNetwork?: boolean;
      image?: {
        digest?: string;
        pullPolicy?: string;
        registry?: string;
        repository?: string;
        tag?: string;
      };
      livenessProbe?: {
        failureThreshold?: number;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        timeoutSeconds?: number;
        [k: string]: unknown;
      };
      loadBalancerIP?: string;
      mutatingWebhookConfiguration?: {
        namespaceSelector?: {
          [k: string]: unknown;
        };
      };
      mutatingWebhookConfigurationAnnotations?: {
        [k: string]: unknown;
      };
      networkPolicy?: {
        egress?: {
          ports?: {
            port?: number;
            protocol?: string;
            [k: string]: unknown;
          }[];
          to?: {
            ipBlock?: {
              cidr?: string;
            };
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        }[];
        enabled?: boolean;
        ingress?: {
          from?: {
            ipBlock?: {
              cidr?: string;
            };
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        }[];
      };
      nodeSelector?: {
        'kubernetes.io/os'?: string;
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      podDisruptionBudget?: {
        enabled?: boolean;
        maxUnavailable?: unknown;
        minAvailable?: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      readinessProbe?: {
        failureThreshold?: number;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        timeoutSeconds?: number;
        [k: string]: unknown;
      };
      replicaCount?: number;
      resources?: {
        [k: string]: unknown;
      };
      securePort?: number;
      securityContext?: {
        runAsNonRoot?: boolean;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      serviceAccount?: {
        annotations?: {
          [k: string]: unknown;
        };
        automountServiceAccountToken?: boolean;
        create?: boolean;
        labels?: {
          [k: string]: unknown;
        };
        name?: string;
      };
      serviceAnnotations?: {
        [k: string]: unknown;
      };
      serviceIPFamilies?: unknown[];
      serviceIPFamilyPolicy?: string;
      serviceLabels?: {
        [k: string]: unknown;
      };
      serviceType?: string;
      strategy?: {
        [k: string]: unknown;
      };
      timeoutSeconds?: number;
      tolerations?: unknown[];
      topologySpreadConstraints?: unknown[];
      url?: {
        host?: unknown;
        [k: string]: unknown;
      };
      validatingWebhookConfiguration?: {
        namespaceSelector?: {
          matchExpressions?: {
            key?: string;
            operator?: string;
            values?: string[];
            [k: string]: unknown;
          }[];
          [k: string]: unknown;
        };
      };
      validatingWebhookConfigurationAnnotations?: {
        [k: string]: unknown;
      };
      volumeMounts?: unknown[];
      volumes?: unknown[];
    };
    global?: {
      [k: string]: unknown;
    };
  };
  'certmanager-issuer'?: {
    email?: unknown;
    server?: string;
    rbac?: {
      create?: boolean;
    };
    resources?: {
      requests?: {
        cpu?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    priorityClassName?: string;
    containerSecurityContext?: {
      runAsUser?: number;
      runAsGroup?: number;
      allowPrivilegeEscalation?: boolean;
      runAsNonRoot?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    common?: {
      labels?: {
        [k: string]: unknown;
      };
    };
    useNewIngressForCerts?: boolean;
    ttlSecondsAfterFinished?: number;
    nameOverride?: unknown;
    global?: {
      [k: string]: unknown;
    };
  };
  'envoy-gateway'?: {
    podDisruptionBudget?: {
      maxUnavailable?: unknown;
      minAvailable?: number | string;
    };
    deployment?: {
      annotations?: {
        [k: string]: unknown;
      };
      envoyGateway?: {
        image?: {
          repository?: string;
          tag?: string;
        };
        imagePullPolicy?: string;
        imagePullSecrets?: unknown[];
        resources?: {
          limits?: {
            memory?: string;
            [k: string]: unknown;
          };
          requests?: {
            cpu?: string;
            memory?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        securityContext?: {
          allowPrivilegeEscalation?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          privileged?: boolean;
          runAsNonRoot?: boolean;
          runAsGroup?: number;
          runAsUser?: number;
          seccompProfile?: {
            type?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      };
      ports?: {
        name?: string;
        port?: number;
        targetPort?: number | string;
        [k: string]: unknown;
      }[];
      priorityClassName?: unknown;
      replicas?: number;
      pod?: {
        affinity?: {
          [k: string]: unknown;
        };
        annotations?: {
          'prometheus.io/scrape'?: string;
          'prometheus.io/port'?: string;
          'gitlab.com/prometheus_scrape'?: string;
          'gitlab.com/prometheus_port'?: string;
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
        topologySpreadConstraints?: unknown[];
        tolerations?: unknown[];
        nodeSelector?: {
          [k: string]: unknown;
        };
      };
    };
    service?: {
      type?: string;
      loadBalancerIP?: unknown;
      trafficDistribution?: string;
      annotations?: {
        [k: string]: unknown;
      };
    };
    hpa?: {
      enabled?: boolean;
      minReplicas?: number;
      maxReplicas?: number;
      metrics?: unknown[];
      behavior?: {
        [k: string]: unknown;
      };
    };
    config?: {
      envoyGateway?: {
        gateway?: {
          controllerName?: string;
          [k: string]: unknown;
        };
        provider?: {
          type?: string;
          kubernetes?: unknown;
          [k: string]: unknown;
        };
        logging?: {
          level?: {
            default?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        extensionApis?: {
          enableEnvoyPatchPolicy?: boolean;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    createNamespace?: boolean;
    kubernetesClusterDomain?: string;
    certgen?: {
      job?: {
        annotations?: {
          [k: string]: unknown;
        };
        args?: unknown[];
        pod?: {
          annotations?: {
            [k: string]: unknown;
          };
          labels?: {
            [k: string]: unknown;
          };
        };
        resources?: {
          [k: string]: unknown;
        };
        affinity?: {
          [k: string]: unknown;
        };
        tolerations?: unknown[];
        nodeSelector?: {
          [k: string]: unknown;
        };
        ttlSecondsAfterFinished?: number;
        securityContext?: {
          allowPrivilegeEscalation?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          privileged?: boolean;
          readOnlyRootFilesystem?: boolean;
          runAsNonRoot?: boolean;
          runAsGroup?: number;
          runAsUser?: number;
          seccompProfile?: {
            type?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      };
      rbac?: {
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
      };
    };
    topologyInjector?: {
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
    };
    fullnameOverride?: unknown;
    hps?: {
      maxReplicas?: unknown;
      [k: string]: unknown;
    };
    nameOverride?: unknown;
    serviceAccount?: {
      create?: unknown;
      name?: unknown;
      [k: string]: unknown;
    };
    global?: {
      [k: string]: unknown;
    };
  };
  gitlab?: {
    'geo-logcursor'?: {
      image?: {
        repository?: unknown;
        tag?: unknown;
        [k: string]: unknown;
      };
      init?: {
        image?: {
          [k: string]: unknown;
        };
        resources?: {
          requests?: {
            cpu?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        containerSecurityContext?: {
          [k: string]: unknown;
        };
      };
      enabled?: boolean;
      replicaCount?: number;
      redis?: {
        auth?: {
          [k: string]: unknown;
        };
      };
      psql?: {
        [k: string]: unknown;
      };
      gitaly?: {
        authToken?: {
          [k: string]: unknown;
        };
      };
      minio?: {
        serviceName?: string;
        port?: number;
      };
      resources?: {
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      deployment?: {
        livenessProbe?: {
          initialDelaySeconds?: number;
          periodSeconds?: number;
          timeoutSeconds?: number;
          successThreshold?: number;
          failureThreshold?: number;
          [k: string]: unknown;
        };
        readinessProbe?: {
          initialDelaySeconds?: number;
          periodSeconds?: number;
          timeoutSeconds?: number;
          successThreshold?: number;
          failureThreshold?: number;
          [k: string]: unknown;
        };
        strategy?: {
          [k: string]: unknown;
        };
      };
      nodeSelector?: {
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        };
        nodeAffinity?: {
          key?: unknown;
          values?: unknown;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      common?: {
        labels?: {
          [k: string]: unknown;
        };
      };
      priorityClassName?: string;
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number;
        fsGroup?: number;
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        runAsUser?: number;
        [k: string]: unknown;
      };
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean;
        create?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
      };
      topologySpreadConstraints?: unknown[];
      annotations?: unknown;
      local?: {
        psql?: unknown;
        [k: string]: unknown;
      };
      nameOverride?: unknown;
      trusted_proxies?: unknown;
      global?: {
        [k: string]: unknown;
      };
    };
    gitaly?: {
      serviceName?: unknown;
      priorityClassName?: unknown;
      gitaly?: {
        [k: string]: unknown;
      };
      internal?: {
        names?: unknown;
        [k: string]: unknown;
      };
      image?: {
        pullPolicy?: unknown;
        pullSecrets?: unknown;
        tag?: unknown;
        repository?: string;
      };
      service?: {
        tls?: {
          externalPort?: unknown;
          internalPort?: unknown;
          [k: string]: unknown;
        };
        type?: string;
        clusterIP?: string;
        externalPort?: unknown;
        internalPort?: unknown;
        loadBalancerIP?: unknown;
        name?: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      common?: {
        labels?: {
          [k: string]: unknown;
        };
      };
      podLabels?: {
        [k: string]: unknown;
      };
      serviceLabels?: {
        [k: string]: unknown;
      };
      shareProcessNamespace?: boolean;
      init?: {
        image?: {
          [k: string]: unknown;
        };
        resources?: {
          requests?: {
            cpu?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        containerSecurityContext?: {
          allowPrivilegeEscalation?: boolean;
          runAsNonRoot?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      };
      cgroups?: {
        memoryBytes?: unknown;
        cpuShares?: unknown;
        cpuQuotaUs?: unknown;
        enabled?: boolean;
        initContainer?: {
          image?: {
            repository?: string;
          };
          securityContext?: {
            runAsUser?: number;
            runAsGroup?: number;
            [k: string]: unknown;
          };
        };
        mountpoint?: string;
        hierarchyRoot?: string;
        repositories?: {
          [k: string]: unknown;
        };
      };
      tolerations?: unknown[];
      gracefulRestartTimeout?: number;
      logging?: {
        level?: unknown;
        sentryDsn?: unknown;
        sentryEnvironment?: unknown;
        format?: string;
      };
      git?: {
        config?: unknown;
        [k: string]: unknown;
      };
      prometheus?: {
        grpcLatencyBuckets?: unknown;
        [k: string]: unknown;
      };
      workhorse?: {
        [k: string]: unknown;
      };
      shell?: {
        authToken?: {
          [k: string]: unknown;
        };
        concurrency?: unknown[];
      };
      metrics?: {
        enabled?: boolean;
        port?: number;
        path?: string;
        serviceMonitor?: {
          enabled?: boolean;
          additionalLabels?: {
            [k: string]: unknown;
          };
          endpointConfig?: {
            [k: string]: unknown;
          };
        };
        metricsPort?: unknown;
      };
      persistence?: {
        storageClass?: unknown;
        enabled?: boolean;
        accessMode?: string;
        size?: string;
        subPath?: string;
        matchLabels?: {
          [k: string]: unknown;
        };
        matchExpressions?: unknown[];
        annotations?: {
          [k: string]: unknown;
        };
        labels?: {
          [k: string]: unknown;
        };
      };
      resources?: {
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      maxUnavailable?: number | string;
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number;
        fsGroup?: number;
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        runAsUser?: number;
        allowPrivilegeEscalation?: boolean;
        runAsNonRoot?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean;
        create?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
      };
      statefulset?: {
        strategy?: {
          [k: string]: unknown;
        };
        livenessProbe?: {
          initialDelaySeconds?: number;
          periodSeconds?: number;
          timeoutSeconds?: number;
          successThreshold?: number;
          failureThreshold?: number;
          [k: string]: unknown;
        };
        readinessProbe?: {
          initialDelaySeconds?: number;
          periodSeconds?: number;
          timeoutSeconds?: number;
          successThreshold?: number;
          failureThreshold?: number;
          [k: string]: unknown;
        };
        startupProbe?: {
          enabled?: boolean;
          initialDelaySeconds?: number;
          periodSeconds?: number;
          timeoutSeconds?: number;
          successThreshold?: number;
          failureThreshold?: number;
          [k: string]: unknown;
        };
      };
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        };
        nodeAffinity?: {
          key?: unknown;
          values?: unknown;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      packObjectsCache?: {
        enabled?: unknown;
        [k: string]: unknown;
      };
      gpgSigning?: {
        enabled?: unknown;
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      };
      backup?: {
        goCloudUrl?: unknown;
        [k: string]: unknown;
      };
      gomemlimit?: {
        enabled?: boolean;
      };
      timeout?: {
        [k: string]: unknown;
      };
      dailyMaintenance?: {
        [k: string]: unknown;
      };
      bundleUri?: {
        [k: string]: unknown;
      };
      pdb?: unknown;
      global?: {
        [k: string]: unknown;
      };
      extraVolumes?: unknown;
    };
    'gitlab-exporter'?: {
      image?: {
        pullPolicy?: unknown;
        pullSecrets?: unknown;
        tag?: unknown;
        repository?: string;
      };
      listenAddr?: string;
      service?: {
        name?: string;
        type?: string;
        externalPort?: number;
        internalPort?: number;
      };
      metrics?: {
        enabled?: boolean;
        port?: number;
        path?: string;
        serviceMonitor?: {
          enabled?: boolean;
          additionalLabels?: {
            [k: string]: unknown;
          };
          endpointConfig?: {
            [k: string]: unknown;
          };
        };
        annotations?: {
          [k: string]: unknown;
        };
      };
      enabled?: boolean;
      tls?: {
        secretName?: unknown;
        enabled?: boolean;
      };
      tolerations?: unknown[];
      annotations?: {
        [k: string]: unknown;
      };
      priorityClassName?: string;
      podLabels?: {
        [k: string]: unknown;
      };
      common?: {
        labels?: {
          [k: string]: unknown;
        };
      };
      serviceLabels?: {
        [k: string]: unknown;
      };
      init?: {
        image?: {
          [k: string]: unknown;
        };
        resources?: {
          requests?: {
            cpu?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        containerSecurityContext?: {
          allowPrivilegeEscalation?: boolean;
          runAsNonRoot?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      };
      redis?: {
        auth?: {
          [k: string]: unknown;
        };
      };
      psql?: {
        [k: string]: unknown;
      };
      resources?: {
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number;
        fsGroup?: number;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        runAsUser?: number;
        allowPrivilegeEscalation?: boolean;
        runAsNonRoot?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean;
        create?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
      };
      extraEnv?: {
        MALLOC_CONF?: string;
        RUBY_GC_HEAP_INIT_SLOTS?: number;
        RUBY_GC_HEAP_FREE_SLOTS_MIN_RATIO?: number;
        RUBY_GC_HEAP_FREE_SLOTS_MAX_RATIO?: number;
        [k: string]: unknown;
      };
      deployment?: {
        strategy?: {
          [k: string]: unknown;
        };
      };
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        };
        nodeAffinity?: {
          key?: unknown;
          values?: unknown;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      local?: {
        psql?: {
          main?: unknown;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      global?: {
        [k: string]: unknown;
      };
    };
    'gitlab-pages'?: {
      extraEnv?: {
        [k: string]: unknown;
      };
      headers?: unknown[];
      zipCache?: unknown;
      zipOpenTimeout?: unknown;
      zipHTTPClientTimeout?: unknown;
      serverShutdownTimeout?: unknown;
      serverReadTimeout?: unknown;
      serverReadHeaderTimeout?: unknown;
      serverWriteTimeout?: unknown;
      serverKeepAlive?: unknown;
      authTimeout?: unknown;
      authCookieSessionTimeout?: unknown;
      rateLimitSourceIP?: unknown;
      rateLimitSourceIPBurst?: unknown;
      rateLimitDomain?: unknown;
      rateLimitDomainBurst?: unknown;
      rateLimitTLSSourceIP?: unknown;
      rateLimitTLSSourceIPBurst?: unknown;
      rateLimitTLSDomain?: unknown;
      rateLimitTLSDomainBurst?: unknown;
      rateLimitSubnetsAllowList?: unknown;
      hpa?: {
        memory?: unknown;
        maxReplicas?: number;
        minReplicas?: number;
        cpu?: {
          targetAverageUtilization?: unknown;
          targetType?: string;
          targetAverageValue?: string;
        };
        customMetrics?: unknown[];
        behavior?: {
          scaleDown?: {
            stabilizationWindowSeconds?: number;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      };
      keda?: {
        minReplicaCount?: unknown;
        maxReplicaCount?: unknown;
        fallback?: unknown;
        hpaName?: unknown;
        restoreToOriginalReplicaCount?: unknown;
        behavior?: unknown;
        triggers?: unknown;
        enabled?: boolean;
        pollingInterval?: number;
        cooldownPeriod?: number;
      };
      networkpolicy?: {
        enabled?: boolean;
        egress?: {
          enabled?: boolean;
          rules?: unknown[];
        };
        ingress?: {
          enabled?: boolean;
          rules?: unknown[];
        };
        annotations?: {
          [k: string]: unknown;
        };
      };
      image?: {
        tag?: unknown;
        pullPolicy?: unknown;
        pullSecrets?: unknown;
        repository?: string;
      };
      service?: {
        sessionAffinityConfig?: {
          clientIP?: {
            timeoutSeconds?: unknown;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        type?: string;
        externalPort?: number;
        internalPort?: number;
        annotations?: {
          [k: string]: unknown;
        };
        customDomains?: {
          type?: string;
          internalHttpsPort?: number;
          nodePort?: {
            http?: unknown;
            https?: unknown;
            [k: string]: unknown;
          };
          annotations?: {
            [k: string]: unknown;
          };
        };
        metrics?: {
          annotations?: {
            [k: string]: unknown;
          };
        };
        primary?: {
          annotations?: {
            [k: string]: unknown;
          };
        };
        sessionAffinity?: string;
      };
      init?: {
        image?: {
          [k: string]: unknown;
        };
        resources?: {
          requests?: {
            cpu?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        containerSecurityContext?: {
          allowPrivilegeEscalation?: boolean;
          runAsNonRoot?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      };
      deployment?: {
        strategy?: {
          [k: string]: unknown;
        };
        readinessProbe?: {
          initialDelaySeconds?: number;
          periodSeconds?: number;
          timeoutSeconds?: number;
          successThreshold?: number;
          failureThreshold?: number;
          [k: string]: unknown;
        };
      };
      ingress?: {
        apiVersion?: unknown;
        annotations?: {
          [k: string]: unknown;
        };
        configureCertmanager?: boolean;
        tls?: {
          [k: string]: unknown;
        };
        path?: unknown;
      };
      gatewayRoute?: {
        enabled?: unknown;
        sectionName?: string;
        gatewayName?: string;
        gatewayNamespace?: string;
        annotations?: {
          [k: string]: unknown;
        };
      };
      tolerations?: unknown[];
      cluster?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      common?: {
        labels?: {
          [k: string]: unknown;
        };
      };
      serviceLabels?: {
        [k: string]: unknown;
      };
      maxUnavailable?: number | string;
      resources?: {
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number;
        fsGroup?: number;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        runAsUser?: number;
        allowPrivilegeEscalation?: boolean;
        runAsNonRoot?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean;
        create?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
      };
      priorityClassName?: string;
      artifactsServerTimeout?: number;
      artifactsServerUrl?: unknown;
      gitlabClientHttpTimeout?: unknown;
      gitlabClientJwtExpiry?: unknown;
      gitlabServer?: unknown;
      insecureCiphers?: boolean;
      internalGitlabServer?: unknown;
      logFormat?: string;
      logVerbose?: boolean;
      maxConnections?: unknown;
      redirectHttp?: boolean;
      sentry?: {
        enabled?: boolean;
        dsn?: unknown;
        environment?: unknown;
      };
      statusUri?: string;
      tls?: {
        minVersion?: unknown;
        maxVersion?: unknown;
      };
      useHTTPProxy?: boolean;
      useProxyV2?: boolean;
      metrics?: {
        enabled?: boolean;
        port?: number;
        path?: string;
        tls?: {
          secretName?: unknown;
          enabled?: boolean;
        };
        serviceMonitor?: {
          enabled?: boolean;
          additionalLabels?: {
            [k: string]: unknown;
          };
          endpointConfig?: {
            [k: string]: unknown;
          };
        };
        annotations?: {
          [k: string]: unknown;
        };
      };
      workhorse?: {
        [k: string]: unknown;
      };
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        };
        nodeAffinity?: {
          key?: unknown;
          values?: unknown;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      topologySpreadConstraints?: unknown[];
      gitlabCache?: unknown;
      gitlabRetrieval?: unknown;
      maxURILength?: unknown;
      pdb?: unknown;
      propagateCorrelationId?: unknown;
      global?: {
        [k: string]: unknown;
      };
    };
    'gitlab-shell'?: {
      annotations?: {
        [k: string]: unknown;
      };
      logging?: {
        format?: 'text' | 'json';
        sshdLogLevel?: 'QUIET' | 'FATAL' | 'ERROR' | 'INFO' | 'VERBOSE';
      };
      config?: {
        loginGraceTime?: number;
        maxStartups?: {
          full?: number;
          rate?: number;
          start?: number;
          [k: string]: unknown;
        };
        proxyProtocol?: boolean;
        proxyPolicy?: 'use' | 'require' | 'ignore' | 'reject';
        proxyHeaderTimeout?: string;
        ciphers?: string[];
        kexAlgorithms?: string[];
        macs?: string[];
        publicKeyAlgorithms?: string[];
        gssapi?: {
          enabled?: boolean;
          libpath?: string;
          keytab?: {
            secret?: unknown;
            key?: string;
            [k: string]: unknown;
          };
          krb5Config?: string;
          servicePrincipalName?: string;
          [k: string]: unknown;
        };
        lfs?: {
          pureSSHProtocol?: boolean;
          [k: string]: unknown;
        };
        pat?: {
          enabled?: boolean;
          allowedScopes?: unknown[];
          [k: string]: unknown;
        };
        clientAliveInterval?: number;
        [k: string]: unknown;
      };
      deployment?: {
        livenessProbe?: {
          failureThreshold?: number;
          initialDelaySeconds?: number;
          periodSeconds?: number;
          successThreshold?: number;
          timeoutSeconds?: number;
          [k: string]: unknown;
        };
        terminationGracePeriodSeconds?: number;
        readinessProbe?: {
          initialDelaySeconds?: number;
          periodSeconds?: number;
          timeoutSeconds?: number;
          successThreshold?: number;
          failureThreshold?: number;
          [k: string]: unknown;
        };
        strategy?: {
          [k: string]: unknown;
        };
      };
      enabled?: boolean;
      hpa?: {
        cpu?: {
          targetType?: string;
          targetAverageUtilization?: number;
          targetAverageValue?: string;
        };
        memory?: {
          targetType?: string;
          targetAverageUtilization?: number;
          targetAverageValue?: string;
          [k: string]: unknown;
        };
        customMetrics?: unknown[];
        behavior?: {
          scaleDown?: {
            stabilizationWindowSeconds?: number;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      };
      image?: {
        pullPolicy?: 'Always' | 'Never' | 'IfNotPresent';
        pullSecrets?: unknown[];
        repository?: string;
        tag?: unknown;
      };
      init?: {
        image?: {
          repository?: string;
          resources?: {
            requests?: {
              cpu?: string | number;
              [k: string]: unknown;
            };
            [k: string]: unknown;
          };
          tag?: string;
          [k: string]: unknown;
        };
        resources?: {
          requests?: {
            cpu?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        containerSecurityContext?: {
          allowPrivilegeEscalation?: boolean;
          runAsNonRoot?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      };
      maxReplicas?: number;
      maxUnavailable?: string | number;
      minReplicas?: number;
      metrics?: {
        enabled?: boolean;
        port?: number;
        path?: string;
        serviceMonitor?: {
          enabled?: boolean;
          additionalLabels?: {
            [k: string]: unknown;
          };
          endpointConfig?: {
            [k: string]: unknown;
          };
        };
        annotations?: {
          [k: string]: unknown;
        };
      };
      resources?: {
        requests?: {
          cpu?: string | number;
          memory?: string | number;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      service?: {
        externalIPs?: unknown[];
        externalTrafficPolicy?: string;
        internalPort?: number;
        loadBalancerIP?: string;
        allocateLoadBalancerNodePorts?: boolean;
        loadBalancerSourceRanges?: unknown[];
        name?: string;
        nodePort?: number;
        type?: string;
      };
      sshDaemon?: 'openssh' | 'gitlab-sshd';
      tolerations?: unknown[];
      priorityClassName?: string;
      workhorse?: {
        host?: string;
        port?: number;
        serviceName?: string;
        [k: string]: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      common?: {
        labels?: {
          [k: string]: unknown;
        };
      };
      serviceLabels?: {
        [k: string]: unknown;
      };
      gatewayRoute?: {
        enabled?: unknown;
        sectionName?: string;
        gatewayName?: string;
        gatewayNamespace?: string;
        annotations?: {
          [k: string]: unknown;
        };
      };
      traefik?: {
        entrypoint?: string;
        apiVersion?: string;
        tcpAnnotations?: {
          [k: string]: unknown;
        };
        tcpMiddlewares?: unknown[];
      };
      keda?: {
        minReplicaCount?: unknown;
        maxReplicaCount?: unknown;
        fallback?: unknown;
        hpaName?: unknown;
        restoreToOriginalReplicaCount?: unknown;
        behavior?: unknown;
        triggers?: unknown;
        enabled?: boolean;
        pollingInterval?: number;
        cooldownPeriod?: number;
      };
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number;
        fsGroup?: number;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        runAsUser?: number;
        allowPrivilegeEscalation?: boolean;
        runAsNonRoot?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean;
        create?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
      };
      networkpolicy?: {
        enabled?: boolean;
        egress?: {
          enabled?: boolean;
          rules?: unknown[];
        };
        ingress?: {
          enabled?: boolean;
          rules?: unknown[];
        };
        annotations?: {
          [k: string]: unknown;
        };
      };
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        };
        nodeAffinity?: {
          key?: unknown;
          values?: unknown;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      topologySpreadConstraints?: unknown[];
      opensshd?: unknown;
      pdb?: unknown;
      tcpExternalConfig?: unknown;
      global?: {
        [k: string]: unknown;
      };
    };
    kas?: {
      annotations?: {
        [k: string]: unknown;
      };
      init?: {
        image?: {
          [k: string]: unknown;
        };
        resources?: {
          requests?: {
            cpu?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        containerSecurityContext?: {
          allowPrivilegeEscalation?: boolean;
          runAsNonRoot?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      };
      hpa?: {
        memory?: unknown;
        cpu?: {
          targetAverageUtilization?: unknown;
          targetType?: string;
          targetAverageValue?: string;
        };
        customMetrics?: unknown[];
        behavior?: {
          scaleDown?: {
            stabilizationWindowSeconds?: number;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        safeToEvict?: string;
      };
      keda?: {
        minReplicaCount?: unknown;
        maxReplicaCount?: unknown;
        fallback?: unknown;
        hpaName?: unknown;
        restoreToOriginalReplicaCount?: unknown;
        behavior?: unknown;
        triggers?: unknown;
        enabled?: boolean;
        pollingInterval?: number;
        cooldownPeriod?: number;
      };
      image?: {
        tag?: unknown;
        pullPolicy?: unknown;
        pullSecrets?: unknown;
        repository?: string;
      };
      gatewayRoute?: {
        enabled?: unknown;
        sectionName?: string;
        workspacesSectionName?: string;
        gatewayName?: string;
        gatewayNamespace?: string;
        annotations?: {
          [k: string]: unknown;
        };
      };
      ingress?: {
        apiVersion?: unknown;
        annotations?: {
          [k: string]: unknown;
        };
        tls?: {
          [k: string]: unknown;
        };
        agentPath?: string;
        workspacesServerApiPath?: string;
        k8sApiPath?: string;
        autoflowCodecServerApiPath?: string;
        grpc?: {
          enabled?: boolean;
        };
      };
      maxReplicas?: number;
      maxUnavailable?: number | string;
      minReplicas?: number;
      podLabels?: {
        [k: string]: unknown;
      };
      common?: {
        labels?: {
          [k: string]: unknown;
        };
      };
      serviceLabels?: {
        [k: string]: unknown;
      };
      extraEnv?: {
        [k: string]: unknown;
      };
      extraEnvFrom?: {
        [k: string]: unknown;
      };
      resources?: {
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      service?: {
        loadBalancerIP?: unknown;
        loadBalancerSourceRanges?: unknown;
        externalPort?: number;
        internalPort?: number;
        workspacesServerPort?: number;
        apiInternalPort?: number;
        kubernetesApiPort?: number;
        privateApiPort?: number;
        autoflowCodecServerApiPort?: number;
        type?: string;
      };
      metrics?: {
        enabled?: boolean;
        path?: string;
        serviceMonitor?: {
          enabled?: boolean;
          additionalLabels?: {
            [k: string]: unknown;
          };
          endpointConfig?: {
            [k: string]: unknown;
          };
        };
        podMonitor?: {
          enabled?: boolean;
          additionalLabels?: {
            [k: string]: unknown;
          };
          endpointConfig?: {
            [k: string]: unknown;
          };
        };
      };
      observability?: {
        port?: number;
        livenessProbe?: {
          path?: string;
          [k: string]: unknown;
        };
        readinessProbe?: {
          path?: string;
          [k: string]: unknown;
        };
      };
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean;
        create?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
      };
      tolerations?: unknown[];
      workhorse?: {
        [k: string]: unknown;
      };
      customConfig?: {
        [k: string]: unknown;
      };
      websocketToken?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      };
      autoflow?: {
        temporal?: unknown;
        [k: string]: unknown;
      };
      privateApi?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      };
      workspaces?: {
        listenGracePeriod?: string;
        shutdownGracePeriod?: string;
      };
      deployment?: {
        minReadySeconds?: unknown;
        terminationGracePeriodSeconds?: number;
        strategy?: {
          [k: string]: unknown;
        };
      };
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number;
        runAsGroup?: number;
        fsGroup?: number;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        runAsUser?: number;
        allowPrivilegeEscalation?: boolean;
        runAsNonRoot?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      networkpolicy?: {
        enabled?: boolean;
        egress?: {
          enabled?: boolean;
          rules?: unknown[];
        };
        ingress?: {
          enabled?: boolean;
          rules?: unknown[];
        };
        annotations?: {
          [k: string]: unknown;
        };
      };
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        };
        nodeAffinity?: {
          key?: unknown;
          values?: unknown;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      priorityClassName?: string;
      topologySpreadConstraints?: unknown[];
      pdb?: unknown;
      global?: {
        [k: string]: unknown;
      };
    };
    mailroom?: {
      networkpolicy?: {
        enabled?: boolean;
        egress?: {
          enabled?: boolean;
          rules?: unknown[];
        };
        ingress?: {
          enabled?: boolean;
          rules?: unknown[];
        };
        annotations?: {
          [k: string]: unknown;
        };
      };
      image?: {
        tag?: unknown;
        pullPolicy?: unknown;
        pullSecrets?: unknown;
        repository?: string;
      };
      enabled?: boolean;
      init?: {
        image?: {
          [k: string]: unknown;
        };
        resources?: {
          requests?: {
            cpu?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        containerSecurityContext?: {
          [k: string]: unknown;
        };
      };
      annotations?: {
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      podLabels?: {
        [k: string]: unknown;
      };
      common?: {
        labels?: {
          [k: string]: unknown;
        };
      };
      workhorse?: {
        [k: string]: unknown;
      };
      hpa?: {
        memory?: unknown;
        minReplicas?: number;
        maxReplicas?: number;
        cpu?: {
          targetAverageValue?: unknown;
          targetType?: string;
          targetAverageUtilization?: number;
        };
        customMetrics?: unknown[];
        behavior?: {
          scaleDown?: {
            stabilizationWindowSeconds?: number;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      };
      keda?: {
        minReplicaCount?: unknown;
        maxReplicaCount?: unknown;
        fallback?: unknown;
        hpaName?: unknown;
        restoreToOriginalReplicaCount?: unknown;
        behavior?: unknown;
        triggers?: unknown;
        enabled?: boolean;
        pollingInterval?: number;
        cooldownPeriod?: number;
      };
      redis?: {
        auth?: {
          [k: string]: unknown;
        };
      };
      resources?: {
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number;
        fsGroup?: number;
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        runAsUser?: number;
        [k: string]: unknown;
      };
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean;
        create?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
      };
      deployment?: {
        strategy?: {
          [k: string]: unknown;
        };
      };
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        };
        nodeAffinity?: {
          key?: unknown;
          values?: unknown;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      priorityClassName?: string;
      topologySpreadConstraints?: unknown[];
      global?: {
        [k: string]: unknown;
      };
    };
    migrations?: {
      image?: {
        repository?: unknown;
        tag?: unknown;
        [k: string]: unknown;
      };
      init?: {
        image?: {
          [k: string]: unknown;
        };
        resources?: {
          requests?: {
            cpu?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        containerSecurityContext?: {
          allowPrivilegeEscalation?: boolean;
          runAsNonRoot?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      };
      tolerations?: unknown[];
      annotations?: {
        [k: string]: unknown;
      };
      podAnnotations?: {
        [k: string]: unknown;
      };
      priorityClassName?: string;
      podLabels?: {
        [k: string]: unknown;
      };
      common?: {
        labels?: {
          [k: string]: unknown;
        };
      };
      enabled?: boolean;
      initialRootPassword?: {
        secret?: unknown;
        [k: string]: unknown;
      };
      redis?: {
        auth?: {
          [k: string]: unknown;
        };
      };
      gitaly?: {
        authToken?: {
          [k: string]: unknown;
        };
      };
      minio?: {
        [k: string]: unknown;
      };
      psql?: {
        [k: string]: unknown;
      };
      resources?: {
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      activeDeadlineSeconds?: number;
      backoffLimit?: number;
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number;
        fsGroup?: number;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        runAsUser?: number;
        allowPrivilegeEscalation?: boolean;
        runAsNonRoot?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean;
        create?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
      };
      scriptTpl?: string;
      local?: {
        psql?: unknown;
        [k: string]: unknown;
      };
      global?: {
        [k: string]: unknown;
      };
    };
    praefect?: {
      priorityClassName?: unknown;
      failover?: {
        enabled?: boolean;
        readonlyAfter?: boolean;
      };
      image?: {
        pullPolicy?: unknown;
        pullSecrets?: unknown;
        repository?: string;
        tag?: unknown;
      };
      service?: {
        tls?: {
          [k: string]: unknown;
        };
        name?: unknown;
        type?: unknown;
      };
      init?: {
        resources?: {
          [k: string]: unknown;
        };
        image?: {
          [k: string]: unknown;
        };
        containerSecurityContext?: {
          allowPrivilegeEscalation?: boolean;
          runAsNonRoot?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      };
      metrics?: {
        enabled?: boolean;
        port?: number;
        separate_database_metrics?: boolean;
        path?: string;
        serviceMonitor?: {
          enabled?: boolean;
          additionalLabels?: {
            [k: string]: unknown;
          };
          endpointConfig?: {
            [k: string]: unknown;
          };
        };
        metricsPort?: unknown;
      };
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number;
        fsGroup?: number;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        runAsUser?: number;
        allowPrivilegeEscalation?: boolean;
        runAsNonRoot?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      replicas?: number;
      resources?: {
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      maxUnavailable?: number | string;
      serviceAccount?: {
        name?: unknown;
        enabled?: boolean;
        create?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
      };
      tolerations?: unknown[];
      gitaly?: {
        serviceName?: unknown;
        service?: {
          tls?: {
            [k: string]: unknown;
          };
        };
      };
      common?: {
        labels?: {
          [k: string]: unknown;
        };
      };
      podLabels?: {
        [k: string]: unknown;
      };
      serviceLabels?: {
        [k: string]: unknown;
      };
      statefulset?: {
        strategy?: {
          [k: string]: unknown;
        };
      };
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        };
        nodeAffinity?: {
          key?: unknown;
          values?: unknown;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      topologySpreadConstraints?: unknown[];
      annotations?: unknown;
      logging?: unknown;
      pdb?: unknown;
      global?: {
        [k: string]: unknown;
      };
    };
    sidekiq?: {
      nodeSelector?: unknown;
      extraEnv?: {
        PAGES_UPDATE_LEGACY_STORAGE?: unknown;
        [k: string]: unknown;
      };
      image?: {
        repository?: unknown;
        tag?: unknown;
        [k: string]: unknown;
      };
      init?: {
        image?: {
          [k: string]: unknown;
        };
        resources?: {
          requests?: {
            cpu?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        containerSecurityContext?: {
          runAsUser?: number;
          allowPrivilegeEscalation?: boolean;
          runAsNonRoot?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      };
      tolerations?: unknown[];
      enabled?: boolean;
      annotations?: {
        [k: string]: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      common?: {
        labels?: {
          [k: string]: unknown;
        };
      };
      logging?: {
        format?: string;
      };
      networkpolicy?: {
        enabled?: boolean;
        egress?: {
          enabled?: boolean;
          rules?: unknown[];
        };
        ingress?: {
          enabled?: boolean;
          rules?: unknown[];
        };
        annotations?: {
          [k: string]: unknown;
        };
      };
      metrics?: {
        enabled?: boolean;
        listenAddr?: string;
        port?: number;
        path?: string;
        log_enabled?: boolean;
        podMonitor?: {
          enabled?: boolean;
          additionalLabels?: {
            [k: string]: unknown;
          };
          endpointConfig?: {
            [k: string]: unknown;
          };
        };
        annotations?: {
          [k: string]: unknown;
        };
        tls?: {
          secretName?: unknown;
          enabled?: boolean;
        };
      };
      health_checks?: {
        listenAddr?: string;
        port?: number;
      };
      redis?: {
        auth?: {
          [k: string]: unknown;
        };
      };
      psql?: {
        [k: string]: unknown;
      };
      memoryKiller?: {
        hardLimitRss?: unknown;
        daemonMode?: boolean;
        maxRss?: number;
        graceTime?: number;
        shutdownWait?: number;
        checkInterval?: number;
      };
      livenessProbe?: {
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      readinessProbe?: {
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      gitaly?: {
        authToken?: {
          [k: string]: unknown;
        };
      };
      minio?: {
        serviceName?: string;
        port?: number;
      };
      extra?: {
        [k: string]: unknown;
      };
      rack_attack?: {
        git_basic_auth?: {
          enabled?: boolean;
          ip_whitelist?: unknown;
          maxretry?: unknown;
          findtime?: unknown;
          bantime?: unknown;
        };
      };
      trusted_proxies?: unknown[];
      minReplicas?: number;
      maxReplicas?: number;
      concurrency?: number;
      deployment?: {
        strategy?: {
          [k: string]: unknown;
        };
        terminationGracePeriodSeconds?: number;
      };
      hpa?: {
        memory?: unknown;
        cpu?: {
          targetAverageUtilization?: unknown;
          targetType?: string;
          targetAverageValue?: string;
        };
        customMetrics?: unknown[];
        behavior?: {
          scaleDown?: {
            stabilizationWindowSeconds?: number;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      };
      keda?: {
        minReplicaCount?: unknown;
        maxReplicaCount?: unknown;
        fallback?: unknown;
        hpaName?: unknown;
        restoreToOriginalReplicaCount?: unknown;
        behavior?: unknown;
        triggers?: unknown;
        enabled?: boolean;
        pollingInterval?: number;
        cooldownPeriod?: number;
      };
      timeout?: number;
      resources?: {
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      maxUnavailable?: number | string;
      pods?: {
        name?: string;
        [k: string]: unknown;
      }[];
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number;
        fsGroup?: number;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        runAsUser?: number;
        allowPrivilegeEscalation?: boolean;
        runAsNonRoot?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean;
        create?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
      };
      priorityClassName?: string;
      antiAffinity?: string;
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      topologySpreadConstraints?: unknown[];
      local?: {
        psql?: unknown;
        [k: string]: unknown;
      };
      nameOverride?: unknown;
      pdb?: unknown;
      queues?: unknown;
      global?: {
        [k: string]: unknown;
      };
    };
    spamcheck?: {
      annotations?: {
        [k: string]: unknown;
      };
      hpa?: {
        memory?: unknown;
        maxReplicas?: number;
        minReplicas?: number;
        cpu?: {
          targetAverageUtilization?: unknown;
          targetType?: string;
          targetAverageValue?: string;
        };
        customMetrics?: unknown[];
        behavior?: {
          scaleDown?: {
            stabilizationWindowSeconds?: number;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      };
      keda?: {
        minReplicaCount?: unknown;
        maxReplicaCount?: unknown;
        fallback?: unknown;
        hpaName?: unknown;
        restoreToOriginalReplicaCount?: unknown;
        behavior?: unknown;
        triggers?: unknown;
        enabled?: boolean;
        pollingInterval?: number;
        cooldownPeriod?: number;
      };
      image?: {
        tag?: unknown;
        repository?: string;
      };
      listenAddr?: string;
      service?: {
        type?: string;
        externalPort?: number;
        internalPort?: number;
      };
      deployment?: {
        livenessProbe?: {
          initialDelaySeconds?: number;
          periodSeconds?: number;
          timeoutSeconds?: number;
          successThreshold?: number;
          failureThreshold?: number;
          [k: string]: unknown;
        };
        readinessProbe?: {
          initialDelaySeconds?: number;
          periodSeconds?: number;
          timeoutSeconds?: number;
          successThreshold?: number;
          failureThreshold?: number;
          [k: string]: unknown;
        };
        strategy?: {
          [k: string]: unknown;
        };
      };
      init?: {
        resources?: {
          requests?: {
            cpu?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      };
      logging?: {
        level?: string;
      };
      maxUnavailable?: number | string;
      priorityClassName?: string;
      podLabels?: {
        [k: string]: unknown;
      };
      common?: {
        labels?: {
          [k: string]: unknown;
        };
      };
      serviceLabels?: {
        [k: string]: unknown;
      };
      resources?: {
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        enabled?: boolean;
        create?: boolean;
        annotations?: unknown;
      };
      tolerations?: unknown[];
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number;
        fsGroup?: number;
        [k: string]: unknown;
      };
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        };
        nodeAffinity?: {
          key?: unknown;
          values?: unknown;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      topologySpreadConstraints?: unknown[];
      pdb?: unknown;
      global?: {
        [k: string]: unknown;
      };
    };
    toolbox?: {
      image?: {
        repository?: unknown;
        tag?: unknown;
        [k: string]: unknown;
      };
      init?: {
        image?: {
          [k: string]: unknown;
        };
        resources?: {
          requests?: {
            cpu?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        containerSecurityContext?: {
          runAsUser?: number;
          allowPrivilegeEscalation?: boolean;
          runAsNonRoot?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      };
      tolerations?: unknown[];
      extraEnv?: {
        [k: string]: unknown;
      };
      extraEnvFrom?: {
        [k: string]: unknown;
      };
      antiAffinityLabels?: {
        matchLabels?: {
          app?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        };
        nodeAffinity?: {
          key?: unknown;
          values?: unknown;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      common?: {
        labels?: {
          [k: string]: unknown;
        };
      };
      enabled?: boolean;
      replicas?: number;
      annotations?: {
        [k: string]: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      priorityClassName?: string;
      psql?: {
        [k: string]: unknown;
      };
      backups?: {
        cron?: {
          activeDeadlineSeconds?: unknown;
          ttlSecondsAfterFinished?: unknown;
          enabled?: boolean;
          concurrencyPolicy?: string;
          failedJobsHistoryLimit?: number;
          schedule?: string;
          startingDeadlineSeconds?: unknown;
          successfulJobsHistoryLimit?: number;
          suspend?: boolean;
          backoffLimit?: number;
          safeToEvict?: boolean;
          restartPolicy?: string;
          extraArgs?: string;
          resources?: {
            requests?: {
              cpu?: string;
              memory?: string;
              [k: string]: unknown;
            };
            [k: string]: unknown;
          };
          persistence?: {
            storageClass?: unknown;
            volumeName?: unknown;
            enabled?: boolean;
            useGenericEphemeralVolume?: boolean;
            accessMode?: string;
            size?: string;
            subPath?: string;
            matchLabels?: {
              [k: string]: unknown;
            };
            matchExpressions?: unknown[];
          };
          nodeSelector?: unknown;
          timeZone?: unknown;
          tolerations?: unknown;
        };
        objectStorage?: {
          backend?: string;
          config?: {
            gcpProject?: unknown;
            key?: unknown;
            secret?: unknown;
            [k: string]: unknown;
          };
        };
        registry?: {
          database?: {
            backupUser?: unknown;
            restoreUser?: unknown;
            [k: string]: unknown;
          };
        };
      };
      extra?: {
        [k: string]: unknown;
      };
      databaseReindex?: {
        cron?: {
          activeDeadlineSeconds?: unknown;
          ttlSecondsAfterFinished?: unknown;
          enabled?: boolean;
          concurrencyPolicy?: string;
          failedJobsHistoryLimit?: number;
          schedule?: string;
          startingDeadlineSeconds?: unknown;
          successfulJobsHistoryLimit?: number;
          suspend?: boolean;
          backoffLimit?: number;
          safeToEvict?: boolean;
          restartPolicy?: string;
          resources?: {
            requests?: {
              cpu?: string;
              memory?: string;
              [k: string]: unknown;
            };
            [k: string]: unknown;
          };
          nodeSelector?: unknown;
          timeZone?: unknown;
          tolerations?: unknown;
        };
      };
      rack_attack?: {
        git_basic_auth?: {
          enabled?: boolean;
          ip_whitelist?: unknown;
          maxretry?: unknown;
          findtime?: unknown;
          bantime?: unknown;
        };
      };
      trusted_proxies?: unknown[];
      redis?: {
        auth?: {
          [k: string]: unknown;
        };
      };
      gitaly?: {
        authToken?: {
          [k: string]: unknown;
        };
      };
      minio?: {
        bucket?: string;
        serviceName?: string;
        port?: number;
      };
      resources?: {
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      persistence?: {
        storageClass?: unknown;
        volumeName?: unknown;
        enabled?: boolean;
        accessMode?: string;
        size?: string;
        subPath?: string;
        matchLabels?: {
          [k: string]: unknown;
        };
        matchExpressions?: unknown[];
      };
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number;
        runAsGroup?: number;
        fsGroup?: number;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        runAsUser?: number;
        allowPrivilegeEscalation?: boolean;
        runAsNonRoot?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean;
        create?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
      };
      deployment?: {
        strategy?: {
          type?: string;
          rollingUpdate?: unknown;
          [k: string]: unknown;
        };
      };
      topologySpreadConstraints?: unknown[];
      local?: {
        psql?: unknown;
        [k: string]: unknown;
      };
      global?: {
        [k: string]: unknown;
      };
    };
    webservice?: {
      enabled?: boolean;
      sharedTmpDir?: {
        sizeLimit?: string;
        medium?: '' | 'Memory';
        [k: string]: unknown;
      };
      sharedUploadDir?: {
        sizeLimit?: string;
        medium?: '' | 'Memory';
        [k: string]: unknown;
      };
      image?: {
        repository?: unknown;
        tag?: unknown;
        [k: string]: unknown;
      };
      init?: {
        image?: {
          [k: string]: unknown;
        };
        resources?: {
          requests?: {
            cpu?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        containerSecurityContext?: {
          runAsUser?: number;
          allowPrivilegeEscalation?: boolean;
          runAsNonRoot?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
      };
      tolerations?: unknown[];
      monitoring?: {
        ipWhitelist?: string[];
        exporter?: {
          enabled?: boolean;
          port?: number;
          listenAddr?: string;
        };
      };
      shutdown?: {
        blackoutSeconds?: number;
        [k: string]: unknown;
      };
      extraEnv?: {
        PAGES_UPDATE_LEGACY_STORAGE?: unknown;
        [k: string]: unknown;
      };
      extraEnvFrom?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      podLabels?: {
        [k: string]: unknown;
      };
      common?: {
        labels?: {
          [k: string]: unknown;
        };
      };
      serviceLabels?: {
        [k: string]: unknown;
      };
      sshHostKeys?: {
        mount?: boolean;
        mountName?: string;
        types?: string[];
        [k: string]: unknown;
      };
      metrics?: {
        enabled?: boolean;
        listenAddr?: string;
        port?: number;
        path?: string;
        tls?: {
          enabled?: unknown;
          secretName?: unknown;
          [k: string]: unknown;
        };
        serviceMonitor?: {
          enabled?: boolean;
          additionalLabels?: {
            [k: string]: unknown;
          };
          endpointConfig?: {
            [k: string]: unknown;
          };
        };
        annotations?: {
          [k: string]: unknown;
        };
      };
      networkpolicy?: {
        enabled?: boolean;
        egress?: {
          enabled?: boolean;
          rules?: unknown[];
        };
        ingress?: {
          enabled?: boolean;
          rules?: unknown[];
        };
        annotations?: {
          [k: string]: unknown;
        };
      };
      http?: {
        enabled?: boolean;
      };
      tls?: {
        enabled?: boolean;
        secretName?: unknown;
      };
      service?: {
        loadBalancerIP?: unknown;
        loadBalancerSourceRanges?: unknown;
        type?: string;
        externalPort?: number;
        internalPort?: number;
        workhorseExternalPort?: number;
        workhorseInternalPort?: number;
        tls?: {
          externalPort?: number;
          internalPort?: number;
        };
        annotations?: unknown;
      };
      gatewayRoute?: {
        enabled?: unknown;
        sectionName?: string;
        geoSectionName?: string;
        gatewayName?: string;
        gatewayNamespace?: string;
        annotations?: {
          [k: string]: unknown;
        };
      };
      ingress?: {
        apiVersion?: unknown;
        enabled?: unknown;
        proxyConnectTimeout?: number;
        proxyReadTimeout?: number;
        proxyBodySize?: string;
        tls?: {
          smartcardSecretName?: unknown;
          [k: string]: unknown;
        };
        serviceUpstream?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
        configureCertmanager?: unknown;
        requireBasePath?: boolean;
        useGeoClass?: boolean;
        path?: unknown;
        requireBaseBath?: unknown;
      };
      extraIngress?: {
        hostname?: unknown;
        enabled?: boolean;
        apiVersion?: unknown;
        proxyConnectTimeout?: number;
        proxyReadTimeout?: number;
        proxyBodySize?: string;
        tls?: {
          [k: string]: unknown;
        };
        serviceUpstream?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
        configureCertmanager?: unknown;
        requireBasePath?: boolean;
        useGeoClass?: boolean;
        path?: unknown;
      };
      workerProcesses?: number;
      puma?: {
        threads?: {
          min?: number;
          max?: number;
        };
        disableWorkerKiller?: boolean;
        bindIp6?: boolean;
        controlPort?: number;
        [k: string]: unknown;
      };
      hpa?: {
        memory?: unknown;
        cpu?: {
          targetAverageUtilization?: unknown;
          targetType?: string;
          targetAverageValue?: number;
        };
        customMetrics?: unknown[];
        behavior?: {
          scaleDown?: {
            stabilizationWindowSeconds?: number;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      keda?: {
        minReplicaCount?: unknown;
        maxReplicaCount?: unknown;
        fallback?: unknown;
        hpaName?: unknown;
        restoreToOriginalReplicaCount?: unknown;
        behavior?: unknown;
        triggers?: unknown;
        enabled?: boolean;
        pollingInterval?: number;
        cooldownPeriod?: number;
        [k: string]: unknown;
      };
      deployment?: {
        startupProbe?: {
          [k: string]: unknown;
        };
        livenessProbe?: {
          initialDelaySeconds?: number;
          periodSeconds?: number;
          timeoutSeconds?: number;
          successThreshold?: number;
          failureThreshold?: number;
          [k: string]: unknown;
        };
        readinessProbe?: {
          initialDelaySeconds?: number;
          periodSeconds?: number;
          timeoutSeconds?: number;
          successThreshold?: number;
          failureThreshold?: number;
          [k: string]: unknown;
        };
        strategy?: {
          [k: string]: unknown;
        };
        annotations?: unknown;
        terminationGracePeriodSeconds?: unknown;
        [k: string]: unknown;
      };
      workhorse?: {
        trustedCIDRsForPropagation?: unknown;
        trustedCIDRsForXForwardedFor?: unknown;
        shutdownTimeout?: unknown;
        image?: unknown;
        keywatcher?: boolean;
        sentryDSN?: string;
        extraArgs?: string;
        logFormat?: string;
        resources?: {
          requests?: {
            cpu?: string;
            memory?: string;
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        containerSecurityContext?: {
          runAsUser?: number;
          allowPrivilegeEscalation?: boolean;
          runAsNonRoot?: boolean;
          capabilities?: {
            drop?: string[];
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        startupProbe?: {
          [k: string]: unknown;
        };
        livenessProbe?: {
          initialDelaySeconds?: number;
          periodSeconds?: number;
          timeoutSeconds?: number;
          successThreshold?: number;
          failureThreshold?: number;
          [k: string]: unknown;
        };
        readinessProbe?: {
          initialDelaySeconds?: number;
          periodSeconds?: number;
          timeoutSeconds?: number;
          successThreshold?: number;
          failureThreshold?: number;
          [k: string]: unknown;
        };
        monitoring?: {
          exporter?: {
            enabled?: boolean;
            port?: number;
            tls?: {
              enabled?: unknown;
              [k: string]: unknown;
            };
          };
        };
        metrics?: {
          enabled?: boolean;
          port?: number;
          path?: string;
          serviceMonitor?: {
            enabled?: boolean;
            additionalLabels?: {
              [k: string]: unknown;
            };
            endpointConfig?: {
              [k: string]: unknown;
            };
          };
        };
        healthcheckListener?: {
          enabled?: boolean;
          port?: number;
          pumaControl?: boolean;
          checkInterval?: string;
          timeout?: string;
          maxConsecutiveFailures?: number;
          minSuccessfulProbes?: number;
          railsSkipInterval?: string;
        };
        loadShedding?: {
          enabled?: boolean;
          backlogThreshold?: number;
          backlogHysteresis?: number;
          retryAfterSeconds?: number;
          statusCode?: number;
          strategy?: string;
          checkInterval?: string;
          timeout?: string;
        };
        imageScaler?: {
          maxProcs?: number;
          maxFileSizeBytes?: number;
        };
        tls?: {
          secretName?: unknown;
          [k: string]: unknown;
        };
        circuitBreaker?: {
          enabled?: boolean;
          timeout?: number;
          interval?: number;
          maxRequests?: number;
          consecutiveFailures?: number;
        };
        adoptCfRayHeader?: unknown;
        metadata?: {
          zipReaderLimitBytes?: unknown;
          [k: string]: unknown;
        };
        tag?: unknown;
        [k: string]: unknown;
      };
      psql?: {
        [k: string]: unknown;
      };
      redis?: {
        auth?: {
          [k: string]: unknown;
        };
      };
      gitaly?: {
        authToken?: {
          [k: string]: unknown;
        };
      };
      minio?: {
        serviceName?: string;
        port?: number;
      };
      extra?: {
        [k: string]: unknown;
      };
      rack_attack?: {
        git_basic_auth?: {
          enabled?: boolean;
          ip_whitelist?: unknown;
          maxretry?: unknown;
          findtime?: unknown;
          bantime?: unknown;
        };
      };
      trusted_proxies?: unknown[];
      resources?: {
        requests?: {
          cpu?: string;
          memory?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      maxUnavailable?: number | string;
      minReplicas?: number;
      maxReplicas?: number;
      helmTests?: {
        enabled?: boolean;
      };
      webServer?: string;
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number;
        fsGroup?: number;
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        runAsUser?: number;
        allowPrivilegeEscalation?: boolean;
        runAsNonRoot?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean;
        create?: boolean;
        annotations?: {
          [k: string]: unknown;
        };
      };
      priorityClassName?: string;
      deployments?: {
        [k: string]: unknown;
      };
      antiAffinity?: string;
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      topologySpreadConstraints?: unknown[];
      debugDatamodel?: unknown;
      local?: {
        psql?: unknown;
        [k: string]: unknown;
      };
      nodeSelector?: unknown;
      pdb?: unknown;
      xyz?: unknown;
      global?: {
        [k: string]: unknown;
      };
    };
    'gitlab-runner'?: {
      enabled?: boolean;
    };
    affinity?: {
      nodeAffinity?: {
        key?: unknown;
        values?: unknown;
        [k: string]: unknown;
      };
      podAntiAffinity?: {
        topologyKey?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    antiAffinity?: unknown;
    antiAffinityLabels?: {
      matchLabels?: unknown;
      [k: string]: unknown;
    };
    artifactsServerUrl?: unknown;
    extraEnv?: unknown;
    gitlabServer?: unknown;
    internalGitlabServer?: unknown;
    local?: {
      psql?: {
        main?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    logging?: unknown;
    minio?: {
      port?: unknown;
      serviceName?: unknown;
      [k: string]: unknown;
    };
    nodeAffinity?: unknown;
    path?: {
      to?: {
        artifacts?: {
          config?: unknown;
          [k: string]: unknown;
        };
        ci_secure_files?: {
          config?: unknown;
          [k: string]: unknown;
        };
        dependencyProxy?: {
          config?: unknown;
          [k: string]: unknown;
        };
        external_diffs?: {
          config?: unknown;
          [k: string]: unknown;
        };
        lfs?: {
          config?: unknown;
          [k: string]: unknown;
        };
        objectstorage?: {
          config?: unknown;
          [k: string]: unknown;
        };
        packages?: {
          config?: unknown;
          [k: string]: unknown;
        };
        terraform_state?: {
          config?: unknown;
          [k: string]: unknown;
        };
        uploads?: {
          config?: unknown;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    psql?: unknown;
    rack_attack?: {
      git_basic_auth?: {
        enabled?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    redis?: unknown;
    registry?: unknown;
    serviceAccount?: {
      name?: unknown;
      [k: string]: unknown;
    };
    serviceName?: unknown;
    global?: {
      [k: string]: unknown;
    };
  };
  minio?: {
    imagePullPolicy?: unknown;
    pullSecrets?: unknown;
    minioLoadBalancerIP?: unknown;
    image?: string;
    imageTag?: string;
    minioMc?: {
      image?: string;
      tag?: string;
    };
    gatewayRoute?: {
      enabled?: unknown;
      sectionName?: string;
      gatewayName?: string;
      gatewayNamespace?: string;
      annotations?: {
        [k: string]: unknown;
      };
    };
    ingress?: {
      apiVersion?: unknown;
      enabled?: unknown;
      proxyReadTimeout?: number;
      proxyBodySize?: string;
      proxyBuffering?: string;
      tls?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      configureCertmanager?: unknown;
      path?: unknown;
    };
    tolerations?: unknown[];
    priorityClassName?: string;
    common?: {
      labels?: {
        [k: string]: unknown;
      };
    };
    init?: {
      image?: {
        [k: string]: unknown;
      };
      script?: string;
      resources?: {
        requests?: {
          cpu?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        allowPrivilegeEscalation?: boolean;
        runAsNonRoot?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
    };
    configPath?: string;
    mountPath?: string;
    replicas?: number;
    persistence?: {
      storageClass?: unknown;
      volumeName?: unknown;
      enabled?: boolean;
      keep?: boolean;
      accessMode?: string;
      size?: string;
      subPath?: string;
      matchLabels?: {
        [k: string]: unknown;
      };
      matchExpressions?: unknown[];
      annotations?: unknown;
    };
    serviceType?: string;
    servicePort?: number;
    nodeSelector?: {
      [k: string]: unknown;
    };
    resources?: {
      requests?: {
        memory?: string;
        cpu?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    jobAnnotations?: {
      [k: string]: unknown;
    };
    defaultBuckets?: {
      name?: string;
      [k: string]: unknown;
    }[];
    minioConfig?: {
      region?: string;
      browser?: string;
      domain?: string;
      logger?: {
        console?: {
          enable?: boolean;
          [k: string]: unknown;
        };
        file?: {
          enable?: boolean;
          filename?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      aqmp?: {
        enable?: boolean;
        url?: string;
        exchange?: string;
        routingKey?: string;
        exchangeType?: string;
        deliveryMode?: number;
        mandatory?: boolean;
        immediate?: boolean;
        durable?: boolean;
        internal?: boolean;
        noWait?: boolean;
        autoDeleted?: boolean;
        [k: string]: unknown;
      };
      nats?: {
        enable?: boolean;
        address?: string;
        subject?: string;
        username?: string;
        password?: string;
        token?: string;
        secure?: boolean;
        pingInterval?: number;
        enableStreaming?: boolean;
        clusterID?: string;
        clientID?: string;
        async?: boolean;
        maxPubAcksInflight?: number;
        [k: string]: unknown;
      };
      elasticsearch?: {
        enable?: boolean;
        format?: string;
        url?: string;
        index?: string;
        [k: string]: unknown;
      };
      redis?: {
        enable?: boolean;
        format?: string;
        address?: string;
        password?: string;
        key?: string;
        [k: string]: unknown;
      };
      postgresql?: {
        enable?: boolean;
        format?: string;
        connectionString?: string;
        table?: string;
        host?: string;
        port?: string;
        user?: string;
        password?: string;
        database?: string;
        [k: string]: unknown;
      };
      kafka?: {
        enable?: boolean;
        brokers?: string;
        topic?: string;
        [k: string]: unknown;
      };
      webhook?: {
        enable?: boolean;
        endpoint?: string;
        [k: string]: unknown;
      };
      mysql?: {
        enable?: boolean;
        format?: string;
        dsnString?: string;
        table?: string;
        host?: string;
        port?: string;
        user?: string;
        password?: string;
        database?: string;
        [k: string]: unknown;
      };
      mqtt?: {
        enable?: boolean;
        broker?: string;
        topic?: string;
        qos?: number;
        clientId?: string;
        username?: string;
        password?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    networkPolicy?: {
      enabled?: boolean;
      allowExternal?: boolean;
    };
    maxUnavailable?: number | string;
    securityContext?: {
      fsGroupChangePolicy?: unknown;
      runAsUser?: number;
      fsGroup?: number;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      runAsUser?: number;
      allowPrivilegeEscalation?: boolean;
      runAsNonRoot?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    deployment?: {
      strategy?: {
        type?: string;
        rollingUpdate?: unknown;
        [k: string]: unknown;
      };
    };
    serviceAccount?: {
      [k: string]: unknown;
    };
    topologySpreadConstraints?: unknown[];
    accessKey?: unknown;
    enabled?: unknown;
    nameOverride?: unknown;
    pdb?: unknown;
    secretKey?: unknown;
    global?: {
      [k: string]: unknown;
    };
  };
  registry?: {
    tokenIssuer?: unknown;
    secret?: unknown;
    redirect?: unknown;
    image?: {
      pullPolicy?: unknown;
      pullSecrets?: unknown;
      repository?: string;
      tag?: string;
    };
    deployment?: {
      terminationGracePeriodSeconds?: number;
      readinessProbe?: {
        enabled?: boolean;
        path?: string;
        port?: unknown;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      livenessProbe?: {
        enabled?: boolean;
        path?: string;
        port?: unknown;
        initialDelaySeconds?: number;
        periodSeconds?: number;
        timeoutSeconds?: number;
        successThreshold?: number;
        failureThreshold?: number;
        [k: string]: unknown;
      };
      strategy?: {
        [k: string]: unknown;
      };
    };
    podLabels?: {
      [k: string]: unknown;
    };
    common?: {
      labels?: {
        [k: string]: unknown;
      };
    };
    serviceLabels?: {
      [k: string]: unknown;
    };
    service?: {
      name?: string;
      type?: string;
      externalPort?: number;
      internalPort?: number;
      clusterIP?: unknown;
      loadBalancerIP?: unknown;
    };
    tolerations?: unknown[];
    priorityClassName?: string;
    enabled?: boolean;
    maintenance?: {
      readonly?: {
        enabled?: boolean;
      };
      uploadpurging?: {
        enabled?: boolean;
        age?: string;
        interval?: string;
        dryrun?: boolean;
      };
    };
    annotations?: {
      [k: string]: unknown;
    };
    networkpolicy?: {
      enabled?: boolean;
      egress?: {
        enabled?: boolean;
        rules?: unknown[];
      };
      ingress?: {
        enabled?: boolean;
        rules?: unknown[];
      };
      annotations?: {
        [k: string]: unknown;
      };
    };
    gatewayRoute?: {
      enabled?: unknown;
      sectionName?: string;
      gatewayName?: string;
      gatewayNamespace?: string;
      annotations?: {
        [k: string]: unknown;
      };
      timeouts?: {
        request?: string;
        backendRequest?: string;
      };
    };
    ingress?: {
      apiVersion?: unknown;
      enabled?: unknown;
      proxyReadTimeout?: number;
      proxyBodySize?: string;
      proxyBuffering?: string;
      tls?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      configureCertmanager?: unknown;
      path?: unknown;
    };
    init?: {
      image?: {
        pullPolicy?: unknown;
        [k: string]: unknown;
      };
      resources?: {
        requests?: {
          cpu?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        runAsUser?: number;
        allowPrivilegeEscalation?: boolean;
        runAsNonRoot?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      script?: string;
    };
    resources?: {
      requests?: {
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
      podAntiAffinity?: {
        topologyKey?: unknown;
        [k: string]: unknown;
      };
      nodeAffinity?: {
        key?: unknown;
        values?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    authEndpoint?: unknown;
    tokenService?: string;
    authAutoRedirect?: boolean;
    maxUnavailable?: number | string;
    hpa?: {
      memory?: unknown;
      minReplicas?: number;
      maxReplicas?: number;
      cpu?: {
        targetAverageValue?: unknown;
        targetType?: string;
        targetAverageUtilization?: number;
      };
      customMetrics?: unknown[];
      behavior?: {
        scaleDown?: {
          stabilizationWindowSeconds?: number;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
    };
    keda?: {
      minReplicaCount?: unknown;
      maxReplicaCount?: unknown;
      fallback?: unknown;
      hpaName?: unknown;
      restoreToOriginalReplicaCount?: unknown;
      behavior?: unknown;
      triggers?: unknown;
      enabled?: boolean;
      pollingInterval?: number;
      cooldownPeriod?: number;
    };
    storage?: {
      extraKey?: unknown;
      key?: unknown;
      redirect?: unknown;
      secret?: unknown;
      [k: string]: unknown;
    };
    middleware?: {
      storage?: unknown[];
    };
    minio?: {
      redirect?: boolean;
      bucket?: unknown;
    };
    validation?: {
      disabled?: boolean;
      manifests?: {
        referencelimit?: number;
        payloadsizelimit?: number;
        urls?: {
          allow?: unknown[];
          deny?: unknown[];
        };
      };
    };
    log?: {
      level?: string;
      fields?: {
        service?: string;
      };
      [k: string]: unknown;
    };
    debug?: {
      addr?: {
        port?: number;
      };
      tls?: {
        enabled?: boolean;
        secretName?: unknown;
        clientCAs?: unknown[];
        minimumTLS?: string;
      };
      prometheus?: {
        enabled?: boolean;
        path?: unknown;
      };
    };
    metrics?: {
      enabled?: boolean;
      path?: string;
      serviceMonitor?: {
        enabled?: boolean;
        additionalLabels?: {
          [k: string]: unknown;
        };
        endpointConfig?: {
          [k: string]: unknown;
        };
      };
    };
    draintimeout?: string;
    relativeurls?: boolean;
    health?: {
      storagedriver?: {
        enabled?: boolean;
        interval?: string;
        threshold?: number;
      };
      [k: string]: unknown;
    };
    securityContext?: {
      fsGroupChangePolicy?: unknown;
      runAsUser?: number;
      fsGroup?: number;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      runAsUser?: number;
      allowPrivilegeEscalation?: boolean;
      runAsNonRoot?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    reporting?: {
      sentry?: {
        dsn?: unknown;
        environment?: unknown;
        enabled?: boolean;
      };
    };
    profiling?: {
      stackdriver?: {
        enabled?: boolean;
        credentials?: {
          key?: unknown;
          secret?: unknown;
          [k: string]: unknown;
        };
        projectid?: unknown;
        service?: unknown;
      };
    };
    serviceAccount?: {
      automountServiceAccountToken?: unknown;
      create?: boolean;
      annotations?: unknown;
      enabled?: unknown;
      name?: unknown;
    };
    api?: {
      enabled?: boolean;
    };
    database?: {
      user?: unknown;
      name?: unknown;
      configure?: boolean;
      enabled?: boolean;
      password?: {
        [k: string]: unknown;
      };
      sslmode?: string;
      ssl?: {
        clientCertificate?: unknown;
        clientKey?: unknown;
        secret?: unknown;
        serverCA?: unknown;
        [k: string]: unknown;
      };
      loadBalancing?: {
        enabled?: boolean;
        nameserver?: {
          host?: unknown;
          port?: unknown;
          [k: string]: unknown;
        };
        record?: unknown;
        replicaCheckInterval?: unknown;
      };
      migrations?: {
        enabled?: boolean;
        activeDeadlineSeconds?: number;
        backoffLimit?: number;
        annotations?: {
          [k: string]: unknown;
        };
      };
      backgroundMigrations?: {
        enabled?: boolean;
        jobInterval?: unknown;
        maxJobRetries?: unknown;
      };
      metrics?: {
        enabled?: boolean;
        interval?: string;
        leaseDuration?: string;
      };
      connecttimeout?: unknown;
      draintimeout?: unknown;
      host?: unknown;
      pool?: {
        maxidle?: unknown;
        maxidletime?: unknown;
        maxlifetime?: unknown;
        maxopen?: unknown;
        [k: string]: unknown;
      };
      port?: unknown;
      preparedstatements?: unknown;
      primary?: unknown;
    };
    redis?: {
      cache?: {
        enabled?: boolean;
        password?: {
          enabled?: boolean;
          key?: unknown;
          secret?: unknown;
        };
        cluster?: unknown;
        db?: unknown;
        dialtimeout?: unknown;
        host?: unknown;
        pool?: {
          idletimeout?: unknown;
          maxlifetime?: unknown;
          size?: unknown;
          [k: string]: unknown;
        };
        port?: unknown;
        readtimeout?: unknown;
        sentinelpassword?: {
          enabled?: unknown;
          key?: unknown;
          secret?: unknown;
          [k: string]: unknown;
        };
        sentinels?: unknown;
        tls?: {
          enabled?: unknown;
          insecure?: unknown;
          [k: string]: unknown;
        };
        username?: unknown;
        writetimeout?: unknown;
      };
      rateLimiting?: {
        enabled?: boolean;
        password?: {
          enabled?: boolean;
          key?: unknown;
          secret?: unknown;
        };
        cluster?: unknown;
        db?: unknown;
        dialtimeout?: unknown;
        host?: unknown;
        pool?: {
          idletimeout?: unknown;
          maxlifetime?: unknown;
          size?: unknown;
          [k: string]: unknown;
        };
        port?: unknown;
        readtimeout?: unknown;
        sentinelpassword?: {
          enabled?: unknown;
          key?: unknown;
          secret?: unknown;
          [k: string]: unknown;
        };
        sentinels?: unknown;
        tls?: {
          enabled?: unknown;
          insecure?: unknown;
          [k: string]: unknown;
        };
        username?: unknown;
        writetimeout?: unknown;
      };
      loadBalancing?: {
        enabled?: boolean;
        password?: {
          enabled?: boolean;
          key?: unknown;
          secret?: unknown;
        };
        cluster?: unknown;
        db?: unknown;
        dialtimeout?: unknown;
        host?: unknown;
        pool?: {
          idletimeout?: unknown;
          maxlifetime?: unknown;
          size?: unknown;
          [k: string]: unknown;
        };
        port?: unknown;
        readtimeout?: unknown;
        sentinels?: unknown;
        tls?: {
          enabled?: unknown;
          insecure?: unknown;
          [k: string]: unknown;
        };
        username?: unknown;
        writetimeout?: unknown;
      };
    };
    gc?: {
      disabled?: boolean;
      blobs?: {
        disabled?: unknown;
        interval?: unknown;
        storagetimeout?: unknown;
        [k: string]: unknown;
      };
      manifests?: {
        disabled?: unknown;
        interval?: unknown;
        [k: string]: unknown;
      };
      maxbackoff?: unknown;
      noidlebackoff?: unknown;
      reviewafter?: unknown;
      transactiontimeout?: unknown;
    };
    rateLimiter?: {
      enabled?: boolean;
      limiters?: unknown;
    };
    tls?: {
      cipherSuites?: unknown;
      enabled?: boolean;
      secretName?: unknown;
      clientCAs?: unknown[];
      minimumTLS?: string;
      verify?: boolean;
      caSecretName?: unknown;
    };
    topologySpreadConstraints?: unknown[];
    antiAffinity?: unknown;
    nodeAffinity?: unknown;
    pdb?: unknown;
    global?: {
      [k: string]: unknown;
    };
    httpSecret?: unknown;
    updateStrategy?: unknown;
  };
  upgradeCheck?: {
    enabled?: boolean;
    image?: {
      [k: string]: unknown;
    };
    securityContext?: {
      runAsUser?: number;
      fsGroup?: number;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      runAsUser?: number;
      allowPrivilegeEscalation?: boolean;
      runAsNonRoot?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    annotations?: {
      [k: string]: unknown;
    };
    configMapAnnotations?: {
      [k: string]: unknown;
    };
    resources?: {
      requests?: {
        cpu?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    priorityClassName?: string;
    nodeSelector?: unknown;
  };
  'shared-secrets'?: {
    enabled?: boolean;
    rbac?: {
      create?: boolean;
      [k: string]: unknown;
    };
    selfsign?: {
      image?: {
        tag?: unknown;
        repository?: string;
        [k: string]: unknown;
      };
      keyAlgorithm?: string;
      keySize?: string;
      expiry?: string;
      caSubject?: string;
      [k: string]: unknown;
    };
    env?: string;
    serviceAccount?: {
      enabled?: boolean;
      create?: boolean;
      name?: unknown;
      [k: string]: unknown;
    };
    resources?: {
      requests?: {
        cpu?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    securityContext?: {
      runAsUser?: number;
      fsGroup?: number;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean;
      runAsNonRoot?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    podLabels?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  autoflow?: {
    temporal?: unknown;
    [k: string]: unknown;
  };
  cluster?: unknown;
  common?: unknown;
  config?: {
    storage?: {
      postgresql?: {
        connection?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  containerSecurityContext?: unknown;
  database?: {
    name?: unknown;
    user?: unknown;
    [k: string]: unknown;
  };
  deployment?: unknown;
  extraContainers?: unknown;
  extraEnv?: unknown;
  extraEnvFrom?: unknown;
  extraInitContainers?: unknown;
  extraVolumeMounts?: unknown;
  extraVolumes?: unknown;
  gatewayRoute?: {
    enabled?: unknown;
    [k: string]: unknown;
  };
  gitaly?: {
    service?: {
      internalPort?: unknown;
      tls?: {
        internalPort?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    serviceName?: unknown;
    [k: string]: unknown;
  };
  gitlabUrl?: unknown;
  image?: unknown;
  imageTag?: unknown;
  ingress?: {
    enabled?: unknown;
    tls?: {
      enabled?: unknown;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  init?: {
    containerSecurityContext?: unknown;
    resources?: unknown;
    [k: string]: unknown;
  };
  local?: {
    psql?: {
      main?: unknown;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  nameOverride?: unknown;
  nodeSelector?: unknown;
  podLabels?: unknown;
  praefect?: {
    service?: {
      externalPort?: unknown;
      internalPort?: unknown;
      tls?: {
        externalPort?: unknown;
        internalPort?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  priorityClassName?: unknown;
  privateApi?: {
    key?: unknown;
    secret?: unknown;
    [k: string]: unknown;
  };
  runners?: {
    cache?: {
      secretName?: unknown;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  securityContext?: unknown;
  service?: unknown;
  serviceAccount?: unknown;
  serviceLabels?: unknown;
  sidekiq?: {
    hpa?: unknown;
    keda?: unknown;
    pdb?: unknown;
    [k: string]: unknown;
  };
  tls?: {
    secretName?: unknown;
    [k: string]: unknown;
  };
  websocketToken?: {
    key?: unknown;
    secret?: unknown;
    [k: string]: unknown;
  };
  workhorse?: {
    host?: unknown;
    port?: unknown;
    scheme?: unknown;
    serviceName?: unknown;
    shutdownTimeout?: unknown;
    [k: string]: unknown;
  };
}
