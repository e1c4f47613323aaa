// Made by "strata import" (see 'gitlab' in imports.lock.json). Do not edit.
export interface GitlabValues {
  global?: {
    gatewayApi?: {
      installEnvoy?: boolean | null;
      enabled?: boolean | null;
      envoyProxySpec?: {
        provider?: {
          type?: string | null;
          kubernetes?: {
            envoyService?: {
              type?: string | null;
              [k: string]: unknown;
            } | null;
            envoyDeployment?: {
              pod?: {
                annotations?: {
                  'gitlab.com/prometheus_scrape'?: string | null;
                  'gitlab.com/prometheus_port'?: string | number | null;
                  'gitlab.com/prometheus_path'?: string | null;
                  [k: string]: unknown;
                } | null;
                [k: string]: unknown;
              } | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      envoyClientTrafficPolicySpec?: {
        [k: string]: unknown;
      } | null;
      envoySecurityPolicySpec?: {
        [k: string]: unknown;
      } | null;
      gateway?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        infrastructure?: {
          [k: string]: unknown;
        } | null;
      } | null;
      gatewayRef?: {
        name?: unknown;
        namespace?: unknown;
        [k: string]: unknown;
      } | null;
      class?: {
        name?: string | null;
        controllerName?: string | null;
      } | null;
      metrics?: {
        envoyGateway?: {
          serviceMonitor?: {
            enabled?: boolean | null;
            additionalLabels?: {
              [k: string]: unknown;
            } | null;
            endpointConfig?: {
              [k: string]: unknown;
            } | null;
          } | null;
        } | null;
        envoyProxy?: {
          podMonitor?: {
            enabled?: boolean | null;
            additionalLabels?: {
              [k: string]: unknown;
            } | null;
            endpointConfig?: {
              [k: string]: unknown;
            } | null;
          } | null;
        } | null;
      } | null;
      configureCertmanager?: boolean | null;
      protocol?: string | null;
      httpToHttpsRedirect?: boolean | null;
      addresses?: unknown[] | null;
      listeners?: {
        'http-default'?: {
          protocol?: string | null;
        } | null;
        'gitlab-web'?: {
          protocol?: string | null;
          tls?: {
            mode?: string | null;
            certificateRefs?:
              | {
                  name?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
          } | null;
        } | null;
        'gitlab-web-geo'?: {
          protocol?: string | null;
          tls?: {
            mode?: string | null;
            certificateRefs?:
              | {
                  name?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
          } | null;
        } | null;
        'gitlab-ssh'?: {
          protocol?: string | null;
        } | null;
        'registry-web'?: {
          protocol?: string | null;
          tls?: {
            mode?: string | null;
            certificateRefs?:
              | {
                  name?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
          } | null;
        } | null;
        'pages-web'?: {
          protocol?: string | null;
          tls?: {
            mode?: string | null;
            certificateRefs?:
              | {
                  name?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
          } | null;
        } | null;
        'kas-web'?: {
          protocol?: string | null;
          tls?: {
            mode?: string | null;
            certificateRefs?:
              | {
                  name?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
          } | null;
        } | null;
        'kas-workspaces-web'?: {
          protocol?: string | null;
          tls?: {
            mode?: string | null;
            certificateRefs?:
              | {
                  name?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
          } | null;
        } | null;
        'minio-web'?: {
          protocol?: string | null;
          tls?: {
            mode?: string | null;
            certificateRefs?:
              | {
                  name?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
          } | null;
        } | null;
        'openbao-web'?: {
          protocol?: string | null;
          tls?: {
            mode?: string | null;
            certificateRefs?:
              | {
                  name?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
          } | null;
        } | null;
      } | null;
      [k: string]: unknown;
    } | null;
    common?: {
      labels?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    image?: {
      tagSuffix?: unknown;
      registry?: string | null;
      [k: string]: unknown;
    } | null;
    pod?: {
      labels?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    edition?: string | null;
    gitlabVersion?: string | null;
    application?: {
      create?: boolean | null;
      links?: unknown[] | null;
      allowClusterRoles?: boolean | null;
    } | null;
    hosts?: {
      domain?: string | null;
      hostSuffix?: unknown;
      https?: boolean | null;
      externalIP?: unknown;
      ssh?: unknown;
      gitlab?: {
        https?: unknown;
        name?: unknown;
        [k: string]: unknown;
      } | null;
      minio?:
        | {
            https?: unknown;
            name?: unknown;
            [k: string]: unknown;
          }
        | boolean
        | null;
      registry?: {
        protocol?: unknown;
        name?: unknown;
        serviceName?: unknown;
        servicePort?: unknown;
        [k: string]: unknown;
      } | null;
      tls?: {
        [k: string]: unknown;
      } | null;
      smartcard?: {
        name?: unknown;
        [k: string]: unknown;
      } | null;
      kas?: {
        name?: unknown;
        https?: unknown;
        [k: string]: unknown;
      } | null;
      pages?: {
        name?: unknown;
        [k: string]: unknown;
      } | null;
      openbao?: {
        https?: unknown;
        name?: unknown;
        [k: string]: unknown;
      } | null;
      workspaces?: {
        name?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    ingress?: {
      class?: unknown;
      apiVersion?: string | null;
      configureCertmanager?: boolean | null;
      useNewIngressForCerts?: boolean | null;
      provider?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      tls?: {
        enabled?: unknown;
        secretName?: unknown;
        [k: string]: unknown;
      } | null;
      path?: string | boolean | null;
      pathType?: string | null;
      [k: string]: unknown;
    } | null;
    hpa?: {
      apiVersion?: string | null;
      [k: string]: unknown;
    } | null;
    keda?: {
      enabled?: boolean | null;
      [k: string]: unknown;
    } | null;
    pdb?: {
      apiVersion?: string | null;
      [k: string]: unknown;
    } | null;
    batch?: {
      cronJob?: {
        apiVersion?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    monitoring?: {
      enabled?: boolean | null;
    } | null;
    gitlab?: {
      license?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    initialRootPassword?: {
      key?: unknown;
      secret?: unknown;
      [k: string]: unknown;
    } | null;
    psql?: {
      host?: unknown;
      port?: unknown;
      username?: unknown;
      database?: unknown;
      applicationName?: unknown;
      preparedStatements?: unknown;
      databaseTasks?: unknown;
      knownDecompositions?: string[] | null;
      connectTimeout?: unknown;
      keepalives?: unknown;
      keepalivesIdle?: unknown;
      keepalivesInterval?: unknown;
      keepalivesCount?: unknown;
      tcpUserTimeout?: unknown;
      password?: {
        useSecret?: unknown;
        [k: string]: unknown;
      } | null;
      main?:
        | {
            [k: string]: unknown;
          }
        | boolean
        | null;
      ci?:
        | {
            [k: string]: unknown;
          }
        | boolean
        | null;
      load_balancing?: unknown;
      secretName?: unknown;
      enabled?: unknown;
      ssl?: {
        clientCertificate?: unknown;
        clientKey?: unknown;
        secret?: unknown;
        serverCA?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
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
        enabled?: boolean | null;
        [k: string]: unknown;
      } | null;
      sentinelAuth?: {
        secret?: unknown;
        key?: unknown;
        enabled?: boolean | null;
        [k: string]: unknown;
      } | null;
      password?: unknown;
      redisYmlOverride?: unknown;
      actionCablePrimary?: unknown;
      actioncable?: {
        channelPrefix?: unknown;
        [k: string]: unknown;
      } | null;
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
    } | null;
    gitaly?: {
      serviceName?: unknown;
      enabled?: boolean | null;
      authToken?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      } | null;
      internal?: {
        names?: string[] | null;
        [k: string]: unknown;
      } | null;
      external?: unknown[] | null;
      service?: {
        name?: string | null;
        type?: string | null;
        externalPort?: number | string | null;
        internalPort?: number | string | null;
        tls?: {
          externalPort?: number | string | null;
          internalPort?: number | string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      tls?: {
        secretName?: unknown;
        enabled?: boolean | null;
        [k: string]: unknown;
      } | null;
      client?: {
        maxAttempts?: number | string | null;
        initialBackoff?: string | number | null;
        maxBackoff?: string | number | null;
        [k: string]: unknown;
      } | null;
      host?: unknown;
      port?: unknown;
      hooks?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    praefect?: {
      serviceName?: unknown;
      enabled?: boolean | null;
      ntpHost?: string | null;
      replaceInternalGitaly?: boolean | null;
      authToken?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      } | null;
      autoMigrate?: boolean | null;
      dbSecret?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      } | null;
      virtualStorages?:
        | {
            name?: string | null;
            gitalyReplicas?: number | string | null;
            maxUnavailable?: number | string | null;
            [k: string]: unknown;
          }[]
        | null;
      psql?: {
        sslMode?: string | null;
        dbName?: unknown;
        host?: unknown;
        port?: unknown;
        user?: unknown;
        [k: string]: unknown;
      } | null;
      service?: {
        name?: string | null;
        type?: string | null;
        externalPort?: number | string | null;
        internalPort?: number | string | null;
        tls?: {
          externalPort?: number | string | null;
          internalPort?: number | string | null;
        } | null;
        [k: string]: unknown;
      } | null;
      tls?: {
        secretName?: unknown;
        enabled?: boolean | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    minio?: {
      enabled?: boolean | null;
      credentials?: {
        secret?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    appConfig?: {
      databaseTrafficCapture?: unknown;
      relativeUrlRoot?: string | null;
      enableUsagePing?: boolean | null;
      enableSeatLink?: boolean | null;
      enableImpersonation?: unknown;
      applicationSettingsCacheSeconds?: number | string | null;
      usernameChangingEnabled?: boolean | null;
      issueClosingPattern?: unknown;
      defaultTheme?: unknown;
      defaultColorMode?: unknown;
      defaultSyntaxHighlightingTheme?: unknown;
      defaultProjectsFeatures?: {
        issues?: boolean | null;
        mergeRequests?: boolean | null;
        wiki?: boolean | null;
        snippets?: boolean | null;
        builds?: boolean | null;
        [k: string]: unknown;
      } | null;
      graphQlTimeout?: unknown;
      webhookTimeout?: unknown;
      maxRequestDurationSeconds?: unknown;
      ciIdTokens?: {
        issuerUrl?: string | null;
        [k: string]: unknown;
      } | null;
      cron_jobs?: {
        [k: string]: unknown;
      } | null;
      contentSecurityPolicy?: {
        directives?: unknown;
        enabled?: boolean | null;
        report_only?: boolean | null;
        [k: string]: unknown;
      } | null;
      gravatar?: {
        plainUrl?: unknown;
        sslUrl?: unknown;
        [k: string]: unknown;
      } | null;
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
      } | null;
      object_store?: {
        enabled?: boolean | null;
        proxy_download?: boolean | null;
        storage_options?: {
          [k: string]: unknown;
        } | null;
        connection?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      lfs?: {
        enabled?: boolean | null;
        proxy_download?: boolean | null;
        bucket?: string | null;
        connection?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      artifacts?: {
        enabled?: boolean | null;
        proxy_download?: boolean | null;
        bucket?: string | null;
        connection?: {
          [k: string]: unknown;
        } | null;
        cdn?: unknown;
        [k: string]: unknown;
      } | null;
      uploads?: {
        enabled?: boolean | null;
        proxy_download?: boolean | null;
        bucket?: string | null;
        connection?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      packages?: {
        enabled?: boolean | null;
        proxy_download?: boolean | null;
        bucket?: string | null;
        connection?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      externalDiffs?: {
        enabled?: boolean | null;
        when?: unknown;
        proxy_download?: boolean | null;
        bucket?: string | null;
        connection?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      terraformState?: {
        enabled?: boolean | null;
        bucket?: string | null;
        connection?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      ciSecureFiles?: {
        enabled?: boolean | null;
        bucket?: string | null;
        connection?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      dependencyProxy?: {
        enabled?: boolean | null;
        proxy_download?: boolean | null;
        bucket?: string | null;
        connection?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      backups?: {
        bucket?: string | null;
        tmpBucket?: string | null;
        [k: string]: unknown;
      } | null;
      microsoft_graph_mailer?: {
        enabled?: boolean | null;
        user_id?: string | null;
        tenant?: string | null;
        client_id?: string | null;
        client_secret?: {
          secret?: string | null;
          key?: string | null;
          [k: string]: unknown;
        } | null;
        azure_ad_endpoint?: string | null;
        graph_endpoint?: string | null;
        [k: string]: unknown;
      } | null;
      incomingEmail?: {
        enabled?: boolean | null;
        address?: string | null;
        host?: string | null;
        port?: number | string | null;
        ssl?: boolean | null;
        startTls?: boolean | null;
        user?: string | null;
        password?: {
          secret?: string | null;
          key?: string | null;
          [k: string]: unknown;
        } | null;
        deleteAfterDelivery?: boolean | null;
        expungeDeleted?: boolean | null;
        logger?: {
          logPath?: string | null;
          [k: string]: unknown;
        } | null;
        mailbox?: string | null;
        idleTimeout?: number | string | null;
        inboxMethod?: string | null;
        clientSecret?: {
          key?: string | null;
          secret?: unknown;
          [k: string]: unknown;
        } | null;
        pollInterval?: number | string | null;
        deliveryMethod?: string | null;
        authToken?: {
          key?: unknown;
          secret?: unknown;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      serviceDeskEmail?: {
        enabled?: boolean | null;
        address?: string | null;
        host?: string | null;
        port?: number | string | null;
        ssl?: boolean | null;
        startTls?: boolean | null;
        user?: string | null;
        password?: {
          secret?: string | null;
          key?: string | null;
          [k: string]: unknown;
        } | null;
        deleteAfterDelivery?: boolean | null;
        expungeDeleted?: boolean | null;
        logger?: {
          logPath?: string | null;
          [k: string]: unknown;
        } | null;
        mailbox?: string | null;
        idleTimeout?: number | string | null;
        inboxMethod?: string | null;
        clientSecret?: {
          key?: string | null;
          secret?: unknown;
          [k: string]: unknown;
        } | null;
        pollInterval?: number | string | null;
        deliveryMethod?: string | null;
        authToken?: {
          key?: unknown;
          secret?: unknown;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      ldap?: {
        preventSignin?: boolean | null;
        servers?: {
          [k: string]: unknown;
        } | null;
        main?: unknown;
        [k: string]: unknown;
      } | null;
      duoAuth?: {
        hostname?: unknown;
        integrationKey?: unknown;
        secretKey?: unknown;
        enabled?: boolean | null;
        [k: string]: unknown;
      } | null;
      knowledgeGraph?: {
        jwtSecret?: unknown;
        grpcEndpoint?: unknown;
        enabled?: boolean | null;
        [k: string]: unknown;
      } | null;
      gitlab_kas?: {
        key?: unknown;
        secret?: unknown;
        clientTimeoutSeconds?: unknown;
        enabled?: unknown;
        externalUrl?: unknown;
        internalUrl?: unknown;
        [k: string]: unknown;
      } | null;
      workspaces?: {
        [k: string]: unknown;
      } | null;
      cell?: {
        id?: unknown;
        enabled?: boolean | null;
        database?: {
          skipSequenceAlteration?: boolean | null;
          [k: string]: unknown;
        } | null;
        topologyServiceClient?: {
          address?: unknown;
          caFile?: unknown;
          privateKeyFile?: unknown;
          certificateFile?: unknown;
          tls?: {
            enabled?: boolean | null;
            secret?: unknown;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      omniauth?: {
        enabled?: boolean | null;
        autoSignInWithProvider?: unknown;
        syncProfileFromProvider?: unknown[] | null;
        syncProfileAttributes?: string[] | null;
        allowSingleSignOn?: string[] | null;
        blockAutoCreatedUsers?: boolean | null;
        autoLinkLdapUser?: boolean | null;
        autoLinkSamlUser?: boolean | null;
        autoLinkUser?: unknown[] | null;
        externalProviders?: unknown[] | null;
        allowBypassTwoFactor?: unknown[] | null;
        providers?: unknown[] | null;
        [k: string]: unknown;
      } | null;
      kerberos?: {
        enabled?: boolean | null;
        keytab?: {
          key?: string | null;
          secret?: unknown;
          [k: string]: unknown;
        } | null;
        servicePrincipalName?: string | null;
        krb5Config?: string | null;
        dedicatedPort?: {
          enabled?: boolean | null;
          port?: number | string | null;
          https?: boolean | null;
          [k: string]: unknown;
        } | null;
        simpleLdapLinkingAllowedRealms?: unknown[] | null;
        [k: string]: unknown;
      } | null;
      sentry?: {
        enabled?: boolean | null;
        dsn?: unknown;
        clientside_dsn?: unknown;
        environment?: unknown;
        [k: string]: unknown;
      } | null;
      gitlab_docs?: {
        enabled?: boolean | null;
        host?: string | null;
        [k: string]: unknown;
      } | null;
      oidcProvider?: {
        openidIdTokenExpireInSeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
      smartcard?: {
        enabled?: boolean | null;
        CASecret?: unknown;
        clientCertificateRequiredHost?: unknown;
        sanExtensions?: boolean | null;
        requiredForGitAccess?: boolean | null;
        [k: string]: unknown;
      } | null;
      sidekiq?: {
        routingRules?: unknown[] | null;
        [k: string]: unknown;
      } | null;
      initialDefaults?: {
        gitlabProductUsageData?: unknown;
        signupEnabled?: unknown;
        [k: string]: unknown;
      } | null;
      actionCableAllowedOrigins?: unknown[] | null;
      serviceDesk?: unknown;
      [k: string]: unknown;
    } | null;
    oauth?: {
      'gitlab-pages'?: {
        [k: string]: unknown;
      } | null;
    } | null;
    geo?: {
      ingressClass?: unknown;
      enabled?: boolean | null;
      role?: string | null;
      nodeName?: unknown;
      gatewayApi?: {
        additionalHostname?: string | null;
        [k: string]: unknown;
      } | null;
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
        } | null;
        secretName?: unknown;
        [k: string]: unknown;
      } | null;
      registry?: {
        replication?: {
          enabled?: boolean | null;
          primaryApiUrl?: unknown;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    kas?: {
      enabled?: boolean | null;
      service?: {
        apiExternalPort?: number | string | null;
        [k: string]: unknown;
      } | null;
      tls?: {
        secretName?: unknown;
        caSecretName?: unknown;
        enabled?: boolean | null;
        verify?: boolean | null;
        [k: string]: unknown;
      } | null;
      customConfig?: unknown;
      [k: string]: unknown;
    } | null;
    workspaces?: {
      enabled?: boolean | null;
      [k: string]: unknown;
    } | null;
    spamcheck?: {
      enabled?: boolean | null;
      [k: string]: unknown;
    } | null;
    shell?: {
      secret?: unknown;
      key?: unknown;
      authToken?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      } | null;
      hostKeys?: {
        secret?: unknown;
        [k: string]: unknown;
      } | null;
      tcp?: {
        proxyProtocol?: boolean | null;
        [k: string]: unknown;
      } | null;
      port?: unknown;
      [k: string]: unknown;
    } | null;
    railsSecrets?: {
      secret?: unknown;
      [k: string]: unknown;
    } | null;
    rails?: {
      bootsnap?: {
        enabled?: boolean | null;
        [k: string]: unknown;
      } | null;
      sessionStore?: {
        sessionCookieTokenPrefix?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    registry?: {
      port?: unknown;
      bucket?: string | null;
      certificate?: {
        secret?: unknown;
        [k: string]: unknown;
      } | null;
      httpSecret?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      } | null;
      notificationSecret?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      } | null;
      database?: {
        user?: unknown;
        name?: unknown;
        password?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      tls?: {
        secretName?: unknown;
        enabled?: boolean | null;
      } | null;
      redis?: {
        cache?: {
          password?: {
            [k: string]: unknown;
          } | null;
        } | null;
        rateLimiting?: {
          password?: {
            [k: string]: unknown;
          } | null;
        } | null;
        loadBalancing?: {
          password?: {
            [k: string]: unknown;
          } | null;
        } | null;
      } | null;
      notifications?: {
        endpoints?: unknown;
        events?: unknown;
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      host?: unknown;
      api?: {
        protocol?: string | null;
        serviceName?: string | null;
        port?: number | string | null;
      } | null;
      tokenIssuer?: string | null;
      [k: string]: unknown;
    } | null;
    pages?: {
      enabled?: boolean | null;
      accessControl?: boolean | null;
      path?: unknown;
      host?: unknown;
      port?: unknown;
      https?: unknown;
      externalHttp?: unknown[] | null;
      externalHttps?: unknown[] | null;
      customDomainMode?: unknown;
      artifactsServer?: boolean | null;
      localStore?: {
        path?: unknown;
        enabled?: boolean | null;
        [k: string]: unknown;
      } | null;
      objectStore?: {
        proxy_download?: unknown;
        enabled?: boolean | null;
        bucket?: string | null;
        connection?:
          | {
              [k: string]: unknown;
            }
          | boolean
          | null;
        [k: string]: unknown;
      } | null;
      apiSecret?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      } | null;
      authSecret?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      } | null;
      namespaceInPath?: boolean | null;
      pages?: unknown;
      [k: string]: unknown;
    } | null;
    runner?: {
      registrationToken?: {
        secret?: unknown;
        [k: string]: unknown;
      } | null;
    } | null;
    smtp?: {
      domain?: unknown;
      enabled?: boolean | null;
      address?: string | null;
      port?: number | string | null;
      user_name?: string | null;
      password?: {
        secret?: string | null;
        key?: string | null;
      } | null;
      authentication?: string | null;
      starttls_auto?: boolean | null;
      openssl_verify_mode?: string | null;
      open_timeout?: number | string | null;
      read_timeout?: number | string | null;
      pool?: boolean | null;
      tls?: unknown;
      [k: string]: unknown;
    } | null;
    email?: {
      from?: string | null;
      display_name?: string | null;
      reply_to?: string | null;
      subject_suffix?: string | null;
      smime?: {
        enabled?: boolean | null;
        secretName?: string | null;
        keyName?: string | null;
        certName?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    time_zone?: string | null;
    service?: {
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    deployment?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    nodeAffinity?: unknown;
    antiAffinity?: string | null;
    affinity?: {
      podAntiAffinity?: {
        topologyKey?: string | null;
        [k: string]: unknown;
      } | null;
      nodeAffinity?: {
        key?: string | null;
        values?: unknown[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    workhorse?: {
      scheme?: unknown;
      host?: unknown;
      port?: unknown;
      secret?: unknown;
      key?: unknown;
      serviceName?: string | null;
      tls?: {
        enabled?: boolean | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    webservice?: {
      workerTimeout?: number | string | null;
      [k: string]: unknown;
    } | null;
    certificates?: {
      image?: {
        tag?: unknown;
        pullPolicy?: unknown;
        pullSecrets?: unknown;
        repository?: string | null;
      } | null;
      customCAs?: unknown[] | null;
      [k: string]: unknown;
    } | null;
    kubectl?: {
      image?: {
        tag?: unknown;
        pullPolicy?: unknown;
        pullSecrets?: unknown;
        repository?: string | null;
        [k: string]: unknown;
      } | null;
      securityContext?: {
        runAsUser?: number | string | null;
        fsGroup?: number | string | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    gitlabBase?: {
      image?: {
        tag?: unknown;
        pullPolicy?: unknown;
        pullSecrets?: unknown;
        repository?: string | null;
      } | null;
    } | null;
    serviceAccount?: {
      name?: unknown;
      enabled?: boolean | null;
      create?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
      [k: string]: unknown;
    } | null;
    tracing?: {
      connection?: {
        string?: string | null;
        [k: string]: unknown;
      } | null;
      urlTemplate?: string | null;
      [k: string]: unknown;
    } | null;
    zoekt?: {
      indexer?: {
        internalApi?: {
          gitlabUrl?: unknown;
          secretKey?: unknown;
          secretName?: unknown;
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    openbao?: {
      enabled?: boolean | null;
      host?: unknown;
      https?: unknown;
      url?: unknown;
      httpAudit?: {
        secret?: string | null;
        key?: string | null;
      } | null;
      internal_host?: unknown;
      internal_url?: unknown;
      jwt_audience?: unknown;
      [k: string]: unknown;
    } | null;
    extraEnv?: {
      PAGES_UPDATE_LEGACY_STORAGE?: unknown;
      [k: string]: unknown;
    } | null;
    extraEnvFrom?: {
      [k: string]: unknown;
    } | null;
    job?: {
      nameSuffixOverride?: unknown;
    } | null;
    traefik?: {
      apiVersion?: string | null;
      [k: string]: unknown;
    } | null;
    clickhouse?: {
      main?: {
        password?: {
          key?: unknown;
          secret?: unknown;
          [k: string]: unknown;
        } | null;
        database?: unknown;
        url?: unknown;
        username?: unknown;
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      [k: string]: unknown;
    } | null;
    grafana?: {
      enabled?: unknown;
      [k: string]: unknown;
    } | null;
    imagePullPolicy?: unknown;
    nodeSelector?: unknown;
    tagSuffix?: unknown;
    commonLabels?: {
      [k: string]: unknown;
    } | null;
    hostUsers?: boolean | null;
    imagePullSecrets?: unknown[] | null;
    leaderElection?: {
      leaseDuration?: string | null;
      namespace?: string | null;
      renewDeadline?: string | null;
      retryPeriod?: string | null;
    } | null;
    logLevel?: number | null;
    podSecurityPolicy?: {
      enabled?: boolean | null;
      useAppArmor?: boolean | null;
    } | null;
    rbac?: {
      aggregateClusterRoles?: boolean | null;
      create?: boolean | null;
    } | null;
    revisionHistoryLimit?: number | null;
    imageRegistry?: string | null;
    images?: {
      envoyGateway?: {
        image?: string | null;
        pullPolicy?: string | null;
        pullSecrets?: unknown[] | null;
      } | null;
      ratelimit?: {
        image?: string | null;
        pullPolicy?: string | null;
        pullSecrets?: unknown[] | null;
      } | null;
    } | null;
    enterpriseImages?: {
      migrations?: {
        repository?: string | null;
      } | null;
      sidekiq?: {
        repository?: string | null;
      } | null;
      toolbox?: {
        repository?: string | null;
      } | null;
      webservice?: {
        repository?: string | null;
      } | null;
      workhorse?: {
        repository?: string | null;
      } | null;
      'geo-logcursor'?: {
        repository?: string | null;
      } | null;
    } | null;
    communityImages?: {
      migrations?: {
        repository?: string | null;
      } | null;
      sidekiq?: {
        repository?: string | null;
      } | null;
      toolbox?: {
        repository?: string | null;
      } | null;
      webservice?: {
        repository?: string | null;
      } | null;
      workhorse?: {
        repository?: string | null;
      } | null;
    } | null;
    debugDatabaseDatamodel?: unknown;
    serviceName?: unknown;
    storageClass?: string | null;
    postgresql?: {
      auth?: {
        postgresPassword?: string | null;
        username?: string | null;
        password?: string | null;
        database?: string | null;
        existingSecret?: string | null;
        secretKeys?: {
          adminPasswordKey?: string | null;
          userPasswordKey?: string | null;
          replicationPasswordKey?: string | null;
        } | null;
      } | null;
      service?: {
        ports?: {
          postgresql?: string | null;
        } | null;
      } | null;
    } | null;
    compatibility?: {
      openshift?: {
        adaptSecurityContext?: string | null;
      } | null;
    } | null;
    [k: string]: unknown;
  } | null;
  haproxy?: {
    install?: boolean | null;
    namespaceOverride?: unknown;
    podSecurityPolicy?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
    } | null;
    rbac?: {
      create?: boolean | null;
    } | null;
    namespace?: {
      create?: boolean | null;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: unknown;
      automountServiceAccountToken?: boolean | null;
    } | null;
    aws?: {
      licenseConfigSecretName?: string | null;
    } | null;
    controller?: {
      name?: string | null;
      image?: {
        repository?: string | null;
        tag?: string | null;
        pullPolicy?: string | null;
      } | null;
      kind?: string | null;
      replicaCount?: number | string | null;
      minReadySeconds?: number | string | null;
      unprivileged?: boolean | null;
      allowPrivilegedPorts?: boolean | null;
      enableRuntimeDefaultSeccompProfile?: boolean | null;
      allowPrivilegeEscalation?: boolean | null;
      initContainers?: unknown[] | null;
      terminationGracePeriodSeconds?: number | string | null;
      imageCredentials?: {
        registry?: unknown;
        username?: unknown;
        password?: unknown;
      } | null;
      existingImagePullSecret?: unknown;
      containerPort?: {
        http?: number | string | null;
        https?: number | string | null;
        stat?: number | string | null;
        [k: string]: unknown;
      } | null;
      livenessProbe?: {
        failureThreshold?: number | string | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        successThreshold?: number | string | null;
        timeoutSeconds?: number | string | null;
        httpGet?: {
          path?: string | null;
          port?: number | string | null;
          scheme?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        failureThreshold?: number | string | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        successThreshold?: number | string | null;
        timeoutSeconds?: number | string | null;
        httpGet?: {
          path?: string | null;
          port?: number | string | null;
          scheme?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      startupProbe?: {
        failureThreshold?: number | string | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        successThreshold?: number | string | null;
        timeoutSeconds?: number | string | null;
        httpGet?: {
          path?: string | null;
          port?: number | string | null;
          scheme?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      ingressClassResource?: {
        name?: string | null;
        default?: boolean | null;
        parameters?: {
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
      } | null;
      ingressClass?: string | null;
      kubernetesGateway?: {
        enabled?: boolean | null;
        gatewayControllerName?: string | null;
      } | null;
      extraLabels?: {
        [k: string]: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      enableServiceLinks?: boolean | null;
      defaultTLSSecret?: {
        enabled?: boolean | null;
        secretNamespace?: string | null;
        secret?: unknown;
      } | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      autoscaling?: {
        targetMemoryUtilizationPercentage?: unknown;
        custom?: unknown;
        enabled?: boolean | null;
        minReplicas?: number | string | null;
        maxReplicas?: number | string | null;
        targetCPUUtilizationPercentage?: number | string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      keda?: {
        enabled?: boolean | null;
        minReplicas?: number | string | null;
        maxReplicas?: number | string | null;
        pollingInterval?: number | string | null;
        cooldownPeriod?: number | string | null;
        restoreToOriginalReplicaCount?: boolean | null;
        scaledObject?: {
          annotations?: {
            [k: string]: unknown;
          } | null;
        } | null;
        behavior?: {
          [k: string]: unknown;
        } | null;
        triggers?: unknown[] | null;
      } | null;
      PodDisruptionBudget?: {
        maxUnavailable?: unknown;
        minAvailable?: unknown;
        enable?: boolean | null;
      } | null;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      topologySpreadConstraints?: unknown[] | null;
      dnsConfig?: {
        [k: string]: unknown;
      } | null;
      dnsPolicy?: string | boolean | null;
      extraArgs?: string[] | null;
      config?: {
        [k: string]: unknown;
      } | null;
      configAnnotations?: {
        [k: string]: unknown;
      } | null;
      logging?: {
        level?: string | null;
        traffic?: {
          [k: string]: unknown;
        } | null;
      } | null;
      publishService?: {
        enabled?: boolean | null;
        pathOverride?: string | null;
      } | null;
      service?: {
        externalTrafficPolicy?: unknown;
        clusterIP?: unknown;
        ipFamilies?: unknown;
        ipFamilyPolicy?: unknown;
        sessionAffinity?: unknown;
        enabled?: boolean | null;
        type?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        healthCheckNodePort?: number | string | null;
        nodePorts?: {
          http?: unknown;
          https?: unknown;
          prometheus?: unknown;
          stat?: unknown;
          [k: string]: unknown;
        } | null;
        ports?: {
          '8000'?: number | string | null;
          '8001'?: number | string | null;
          http?: number | string | null;
          https?: number | string | null;
          stat?: number | string | null;
          prometheus?: number | string | null;
        } | null;
        enablePorts?:
          | {
              http?: boolean | null;
              https?: boolean | null;
              quic?: boolean | null;
              stat?: boolean | null;
              prometheus?: boolean | null;
            }
          | boolean
          | null;
        targetPorts?: {
          http?: string | null;
          https?: string | null;
          quic?: string | null;
          stat?: string | null;
          prometheus?: string | null;
        } | null;
        tcpPorts?:
          | {
              name?: string | null;
              port?: number | string | null;
              targetPort?: number | string | null;
              [k: string]: unknown;
            }[]
          | null;
        externalIPs?: unknown[] | null;
        loadBalancerIP?: string | null;
        loadBalancerSourceRanges?: unknown[] | null;
        loadBalancerClass?: unknown;
        metrics?: {
          type?: string | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          labels?: {
            [k: string]: unknown;
          } | null;
        } | null;
      } | null;
      daemonset?: {
        useHostNetwork?: boolean | null;
        useHostPort?: boolean | null;
        hostIP?: unknown;
        hostPorts?: {
          http?: number | string | null;
          https?: number | string | null;
          stat?: number | string | null;
        } | null;
      } | null;
      strategy?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      priorityClassName?: string | null;
      runtimeClassName?: string | null;
      lifecycle?: {
        [k: string]: unknown;
      } | null;
      extraEnvs?: unknown[] | null;
      extraContainers?: unknown[] | null;
      extraVolumeMounts?: unknown[] | null;
      extraVolumes?: unknown[] | null;
      serviceMonitor?: {
        enabled?: boolean | null;
        extraLabels?: {
          [k: string]: unknown;
        } | null;
        endpoints?:
          | {
              port?: string | null;
              path?: string | null;
              scheme?: string | null;
              interval?: string | number | null;
              [k: string]: unknown;
            }[]
          | null;
        nameOverride?: unknown;
      } | null;
      sync?: {
        mode?: string | null;
        fetchParams?: {
          source?: string | null;
          period?: unknown;
        } | null;
        proxyParams?: {
          replicaCount?: number | string | null;
          proxySvcLabelSelector?: string | null;
        } | null;
      } | null;
      gatewayControllerName?: unknown;
    } | null;
    defaultBackend?: {
      imageCredentials?: {
        password?: unknown;
        registry?: unknown;
        username?: unknown;
        [k: string]: unknown;
      } | null;
      name?: unknown;
      serviceAccount?: {
        create?: unknown;
        name?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    fullnameOverride?: unknown;
    nameOverride?: unknown;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  traefik?: {
    install?: boolean | null;
    additionalArguments?: unknown[] | null;
    tlsOptions?:
      | {
          [k: string]: unknown;
        }
      | boolean
      | null;
    image?: {
      name?: string | null;
      tag?: string | null;
      pullPolicy?: string | null;
    } | null;
    deployment?: {
      dnsPolicy?: unknown;
      enabled?: boolean | null;
      kind?: string | null;
      replicas?: number | string | null;
      terminationGracePeriodSeconds?: number | string | null;
      minReadySeconds?: number | string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      additionalContainers?: unknown[] | null;
      additionalVolumes?: unknown[] | null;
      initContainers?: unknown[] | null;
      shareProcessNamespace?: boolean | null;
      imagePullSecrets?: unknown[] | boolean | null;
    } | null;
    podDisruptionBudget?: {
      maxUnavailable?: unknown;
      minAvailable?: unknown;
      enabled?: boolean | null;
    } | null;
    ingressClass?: {
      enabled?: boolean | null;
      isDefaultClass?: boolean | null;
      fallbackApiVersion?: string | null;
    } | null;
    pilot?: {
      dashboard?: unknown;
      enabled?: boolean | null;
      token?: string | null;
    } | null;
    experimental?: {
      http3?: {
        enabled?: boolean | null;
      } | null;
      plugins?: {
        enabled?: boolean | null;
      } | null;
      kubernetesGateway?: {
        certificate?: {
          group?: unknown;
          kind?: unknown;
          name?: unknown;
          [k: string]: unknown;
        } | null;
        namespace?: unknown;
        enabled?: boolean | null;
      } | null;
    } | null;
    ingressRoute?: {
      dashboard?: {
        enabled?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    rollingUpdate?: {
      maxUnavailable?: number | string | null;
      maxSurge?: number | string | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    livenessProbe?: {
      failureThreshold?: number | string | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      successThreshold?: number | string | null;
      timeoutSeconds?: number | string | null;
      [k: string]: unknown;
    } | null;
    providers?: {
      kubernetesCRD?: {
        ingressClass?: unknown;
        labelSelector?: unknown;
        enabled?: boolean | null;
        allowCrossNamespace?: boolean | null;
        allowExternalNameServices?: boolean | null;
        namespaces?: unknown[] | null;
        [k: string]: unknown;
      } | null;
      kubernetesIngress?: {
        ingressClass?: unknown;
        labelSelector?: unknown;
        enabled?: boolean | null;
        allowExternalNameServices?: boolean | null;
        allowEmptyServices?: boolean | null;
        namespaces?: unknown[] | null;
        publishedService?: {
          pathOverride?: unknown;
          enabled?: boolean | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    volumes?: unknown[] | null;
    additionalVolumeMounts?: unknown[] | null;
    logs?: {
      general?: {
        level?: string | null;
      } | null;
      access?: {
        format?: unknown;
        bufferingSize?: unknown;
        enabled?: boolean | null;
        filters?: {
          [k: string]: unknown;
        } | null;
        fields?:
          | {
              general?: {
                defaultmode?: string | null;
                names?: {
                  [k: string]: unknown;
                } | null;
              } | null;
              headers?: {
                defaultmode?: string | null;
                names?: {
                  [k: string]: unknown;
                } | null;
                [k: string]: unknown;
              } | null;
            }
          | boolean
          | null;
      } | null;
    } | null;
    metrics?: {
      statsd?: {
        address?: unknown;
        [k: string]: unknown;
      } | null;
      prometheus?: {
        entryPoint?: string | null;
        addRoutersLabels?: unknown;
      } | null;
      datadog?: {
        address?: unknown;
        [k: string]: unknown;
      } | null;
      influxdb?: {
        address?: unknown;
        protocol?: unknown;
        [k: string]: unknown;
      } | null;
    } | null;
    tracing?: {
      datadog?: {
        debug?: unknown;
        globalTag?: unknown;
        localAgentHostPort?: unknown;
        prioritySampling?: unknown;
        [k: string]: unknown;
      } | null;
      instana?: unknown;
      [k: string]: unknown;
    } | null;
    globalArguments?: string[] | null;
    env?: unknown[] | null;
    envFrom?: unknown[] | null;
    ports?: {
      traefik?: {
        hostPort?: unknown;
        hostIP?: unknown;
        healthchecksPort?: unknown;
        port?: number | string | null;
        expose?: boolean | null;
        exposedPort?: number | string | null;
        protocol?: string | null;
      } | null;
      web?: {
        hostPort?: unknown;
        nodePort?: unknown;
        redirectTo?: unknown;
        port?: number | string | null;
        expose?: boolean | null;
        exposedPort?: number | string | null;
        protocol?: string | null;
      } | null;
      websecure?: {
        hostPort?: unknown;
        nodePort?: unknown;
        http3?: unknown;
        port?: number | string | null;
        expose?: boolean | null;
        exposedPort?: number | string | null;
        protocol?: string | null;
        tls?:
          | {
              enabled?: boolean | null;
              options?: string | null;
              certResolver?: string | null;
              domains?: unknown[] | null;
            }
          | boolean
          | null;
      } | null;
      metrics?: {
        hostPort?: unknown;
        port?: number | string | null;
        expose?: boolean | null;
        exposedPort?: number | string | null;
        protocol?: string | null;
      } | null;
      'gitlab-shell'?: {
        expose?: boolean | null;
        port?: number | string | null;
        exposedPort?: number | string | null;
      } | null;
      [k: string]: unknown;
    } | null;
    service?: {
      ipFamilyPolicy?: unknown;
      ipFamilies?: unknown;
      enabled?: boolean | null;
      type?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      annotationsTCP?: {
        [k: string]: unknown;
      } | null;
      annotationsUDP?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      spec?: {
        [k: string]: unknown;
      } | null;
      loadBalancerSourceRanges?: unknown[] | null;
      externalIPs?: unknown[] | null;
    } | null;
    autoscaling?: {
      enabled?: boolean | null;
      maxReplicas?: unknown;
      metrics?: unknown;
      minReplicas?: unknown;
    } | null;
    persistence?: {
      storageClass?: unknown;
      subPath?: unknown;
      enabled?: boolean | null;
      name?: string | null;
      accessMode?: string | null;
      size?: string | number | null;
      path?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      existingClaim?: unknown;
    } | null;
    hostNetwork?: boolean | null;
    rbac?: {
      enabled?: boolean | null;
      namespaced?: boolean | null;
    } | null;
    podSecurityPolicy?: {
      enabled?: boolean | null;
    } | null;
    serviceAccount?: {
      name?: string | null;
    } | null;
    serviceAccountAnnotations?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    nodeSelector?:
      | {
          [k: string]: unknown;
        }
      | boolean
      | null;
    tolerations?: unknown[] | null;
    priorityClassName?: string | null;
    securityContext?: {
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      readOnlyRootFilesystem?: boolean | null;
      runAsGroup?: number | string | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | string | null;
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      fsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    fullnameOverride?: unknown;
    nameOverride?: unknown;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  openbao?: {
    install?: boolean | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    auditTpl?: string | null;
    autoscaling?: {
      maxReplicas?: number | null;
      minReplicas?: number | null;
      targetCPUUtilizationPercentage?: number | null;
    } | null;
    config?: {
      apiPort?: number | null;
      audit?: {
        http?: {
          authTokenPath?: string | null;
          enabled?: boolean | null;
          streamingUri?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      cacheSize?: number | null;
      clusterPort?: number | null;
      initialize?: {
        boundAudiences?: string | null;
        boundIssuer?: string | null;
        enabled?: boolean | null;
        oidcDiscoveryUrl?: string | null;
        [k: string]: unknown;
      } | null;
      logFormat?: 'json' | 'standard' | null;
      logLevel?: 'error' | 'warn' | 'info' | 'debug' | 'trace' | null;
      logRequestsLevel?: 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'off' | null;
      maxRequestJsonMemory?: number | null;
      maxRequestSize?: number | null;
      metricsListener?: {
        enabled?: boolean | null;
        port?: number | null;
        tlsDisable?: boolean | null;
        unauthenticatedMetricsAccess?: boolean | null;
        [k: string]: unknown;
      } | null;
      storage?: {
        postgresql?: {
          connection?: {
            connectTimeout?: number | null;
            database?: string | null;
            host?: string | null;
            keepalives?: number | null;
            keepalivesCount?: number | null;
            keepalivesIdle?: number | null;
            keepalivesInterval?: number | null;
            password?: {
              [k: string]: unknown;
            } | null;
            port?: number | null;
            sslMode?: string | null;
            tcpUserTimeout?: number | null;
            username?: string | null;
            secret?: unknown;
            key?: unknown;
            [k: string]: unknown;
          } | null;
          haEnabled?: boolean | null;
          haTable?: string | null;
          maxConnectRetries?: number | null;
          maxIdleConnections?: number | null;
          maxParallel?: number | null;
          skipCreateTable?: boolean | null;
          table?: boolean | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      telemetry?: {
        disableHostname?: boolean | null;
        enabled?: boolean | null;
        metricsPrefix?: string | null;
        numLeaseMetricsBuckets?: number | null;
        prefixFilter?: string[] | null;
        prometheusRetentionTime?: string | null;
        usageGaugePeriod?: number | null;
        [k: string]: unknown;
      } | null;
      tlsDisable?: boolean | null;
      ui?: boolean | null;
      unseal?: {
        static?: {
          currentKey?: string | null;
          currentKeyId?: string | null;
          enabled?: boolean | null;
          previousKey?: string | null;
          previousKeyId?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    extraVolumeMounts?: string | null;
    extraVolumes?: string | null;
    fullnameOverride?: string | null;
    gatewayRoute?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      gatewayName?: string | null;
      sectionName?: string | null;
      timeouts?: {
        [k: string]: unknown;
      } | null;
    } | null;
    httpAuditSecret?: {
      generate?: boolean | null;
    } | null;
    image?: {
      pullPolicy?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    imagePullSecrets?: unknown[] | null;
    ingress?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      certmanagerIssuer?: string | null;
      className?: string | null;
      configureCertmanager?: boolean | null;
      enabled?: boolean | null;
      hostname?: string | null;
      sslPassthroughNginx?: boolean | null;
      tls?: {
        enabled?: boolean | null;
        secretName?: string | null;
      } | null;
    } | null;
    initializeTpl?: string | null;
    livenessProbe?: {
      failureThreshold?: number | null;
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    nameOverride?: string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podMonitor?: {
      additionalLabels?: {
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
      endpointConfig?: {
        [k: string]: unknown;
      } | null;
      selectorLabels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    podSecurityContext?: {
      fsGroup?: number | null;
      runAsUser?: number | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      failureThreshold?: number | null;
      httpGet?: {
        path?: string | null;
        port?: string | null;
        [k: string]: unknown;
      } | null;
      initialDelaySeconds?: number | null;
      periodSeconds?: number | null;
      successThreshold?: number | null;
      timeoutSeconds?: number | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    role?: {
      create?: boolean | null;
    } | null;
    securityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      runAsNonRoot?: boolean | null;
      runAsUser?: number | null;
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      automount?: boolean | null;
      create?: boolean | null;
      name?: string | null;
    } | null;
    serviceActive?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      type?: 'ClusterIP' | 'LoadBalancer' | 'NodePort' | null;
    } | null;
    serviceInactive?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      type?: 'ClusterIP' | 'LoadBalancer' | 'NodePort' | null;
    } | null;
    staticUnsealSecret?: {
      generate?: boolean | null;
    } | null;
    tlsSecretName?: string | null;
    tolerations?: unknown[] | null;
    global?: {
      [k: string]: unknown;
    } | null;
    workhorse?: {
      [k: string]: unknown;
    } | null;
    psql?: {
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  'gitlab-zoekt'?: {
    install?: boolean | null;
    certificates?:
      | {
          initContainers?: {
            enabled?: boolean | null;
          } | null;
        }
      | boolean
      | null;
    indexStorage?: string | number | null;
    indexStorageClassName?: string | null;
    replicas?: number | string | null;
    image?: {
      pullPolicy?: string | null;
    } | null;
    indexer?: {
      image?: {
        repository?: string | null;
        tag?: string | null;
        pullPolicy?: unknown;
      } | null;
      listen?: {
        port?: number | string | null;
      } | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      securityContext?: {
        [k: string]: unknown;
      } | null;
      googleCloudProfiler?: {
        enabled?: boolean | null;
      } | null;
      internalApi?: {
        secretName?: string | null;
        secretKey?: string | null;
        gitlabUrl?: string | null;
        serviceUrl?: string | null;
        enabled?: boolean | null;
      } | null;
      environment?: unknown;
    } | null;
    webserver?: {
      image?: {
        pullPolicy?: unknown;
        repository?: string | null;
        tag?: string | null;
      } | null;
      listen?: {
        port?: number | string | null;
      } | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      securityContext?: {
        [k: string]: unknown;
      } | null;
      googleCloudProfiler?: {
        enabled?: boolean | null;
      } | null;
      environment?: {
        [k: string]: unknown;
      } | null;
    } | null;
    gateway?: {
      image?: {
        repository?: string | null;
        tag?: string | null;
        pullPolicy?: unknown;
        digest?: unknown;
      } | null;
      listen?: {
        port?: number | string | null;
      } | null;
      replicas?: number | string | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      securityContext?: {
        [k: string]: unknown;
      } | null;
      updateStrategy?: {
        type?: string | null;
        rollingUpdate?: {
          maxUnavailable?: number | string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      dnsResolver?: string | null;
      http2?: boolean | null;
      clientMaxBodySize?: string | number | null;
      tls?: {
        certificate?: {
          enabled?: boolean | null;
          name?: string | null;
          create?: boolean | null;
          dnsNames?: unknown[] | boolean | null;
          secretName?: string | null;
          issuer?: {
            name?: string | null;
            kind?: string | null;
            group?: string | null;
          } | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          privateKey?: unknown;
        } | null;
      } | null;
    } | null;
    imagePullSecrets?: unknown[] | null;
    nameOverride?: string | null;
    fullnameOverride?: string | null;
    serviceAccount?: {
      create?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      name?: string | boolean | null;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    statefulSetAnnotations?: {
      [k: string]: unknown;
    } | null;
    deploymentAnnotations?: {
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      fsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      runAsUser?: number | string | boolean | null;
      runAsGroup?: number | string | null;
      [k: string]: unknown;
    } | null;
    service?: {
      loadBalancerIP?: unknown;
      type?: string | null;
      clusterIP?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    serviceBackend?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    deployment?: {
      podLabels?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      podDisruptionBudget?: {
        enabled?: boolean | null;
        maxUnavailable?: number | string | null;
      } | null;
    } | null;
    statefulSet?: {
      podLabels?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      podDisruptionBudget?: {
        enabled?: boolean | null;
        maxUnavailable?: number | string | null;
      } | null;
    } | null;
    updateStrategy?: {
      type?: string | null;
      rollingUpdate?: {
        partition?: number | string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    ingress?: {
      enabled?: boolean | null;
      className?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      host?: string | boolean | null;
      tls?: unknown[] | null;
    } | null;
    networkpolicy?: {
      enabled?: boolean | null;
      egress?: {
        enabled?: boolean | null;
        rules?: unknown[] | null;
      } | null;
      ingress?: {
        enabled?: boolean | null;
        rules?: unknown[] | null;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    extraInitContainers?: string | null;
    extraVolumes?: string | null;
    extraVolumeMounts?: string | null;
    extraContainers?: string | null;
    init?: {
      image?: {
        [k: string]: unknown;
      } | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        runAsUser?: number | string | null;
        allowPrivilegeEscalation?: boolean | null;
        runAsNonRoot?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
    } | null;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  'nginx-ingress-geo'?: {
    enabled?: boolean | null;
    nameOverride?: unknown;
    fullnameOverride?: unknown;
    scmhash?: unknown;
    myLabel?: unknown;
    namespaceOverride?: string | null;
    commonLabels?: {
      [k: string]: unknown;
    } | null;
    controller?: {
      sysctls?: {
        [k: string]: unknown;
      } | null;
      extraEnvs?: unknown[] | null;
      podAntiAffinity?: unknown;
      nodeSelector?: unknown;
      maxUnavailable?: unknown;
      name?: string | null;
      enableAnnotationValidations?: boolean | null;
      image?: {
        registry?: string | null;
        chroot?: boolean | null;
        image?: string | null;
        tag?: string | null;
        digest?: string | null;
        digestChroot?: string | null;
        pullPolicy?: string | null;
        runAsNonRoot?: boolean | null;
        runAsUser?: number | string | null;
        runAsGroup?: number | string | null;
        allowPrivilegeEscalation?: boolean | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        readOnlyRootFilesystem?: boolean | null;
      } | null;
      containerName?: string | null;
      containerPort?: {
        http?: number | string | null;
        https?: number | string | null;
        [k: string]: unknown;
      } | null;
      config?: {
        'annotation-value-word-blocklist'?: string | null;
        hsts?: string | null;
        'hsts-include-subdomains'?: string | null;
        'hsts-max-age'?: string | number | null;
        'server-name-hash-bucket-size'?: string | number | null;
        'use-http2'?: string | null;
        'ssl-ciphers'?: string | null;
        'ssl-protocols'?: string | null;
        'server-tokens'?: string | null;
        'upstream-keepalive-connections'?: number | string | null;
        'upstream-keepalive-time'?: string | number | null;
        'upstream-keepalive-timeout'?: number | string | null;
        'upstream-keepalive-requests'?: number | string | null;
        'use-forwarded-headers'?: boolean | null;
        [k: string]: unknown;
      } | null;
      configAnnotations?: {
        [k: string]: unknown;
      } | null;
      proxySetHeaders?: {
        [k: string]: unknown;
      } | null;
      addHeaders?: {
        'Referrer-Policy'?: string | null;
        [k: string]: unknown;
      } | null;
      dnsConfig?: {
        [k: string]: unknown;
      } | null;
      hostAliases?: unknown[] | null;
      hostname?: {
        [k: string]: unknown;
      } | null;
      dnsPolicy?: string | boolean | null;
      runtimeClassName?: string | null;
      reportNodeInternalIp?: boolean | null;
      watchIngressWithoutClass?: boolean | null;
      ingressClassByName?: boolean | null;
      enableTopologyAwareRouting?: boolean | null;
      disableLeaderElection?: boolean | null;
      electionTTL?: string | null;
      allowSnippetAnnotations?: boolean | null;
      hostNetwork?: boolean | null;
      hostPort?: {
        enabled?: boolean | null;
        ports?: {
          http?: number | string | null;
          https?: number | string | null;
        } | null;
      } | null;
      networkPolicy?: {
        enabled?: boolean | null;
      } | null;
      electionID?: string | null;
      ingressClassResource?: {
        aliases?: unknown[] | null;
        parameters?: {
          [k: string]: unknown;
        } | null;
        name?: string | null;
        enabled?: boolean | null;
        default?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        controllerValue?: string | null;
      } | null;
      ingressClass?: string | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      podSecurityContext?: {
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        [k: string]: unknown;
      } | null;
      publishService?: {
        enabled?: boolean | null;
        pathOverride?: string | null;
      } | null;
      scope?: {
        enabled?: boolean | null;
        namespace?: string | null;
        namespaceSelector?: string | null;
      } | null;
      configMapNamespace?: string | null;
      tcp?: {
        configMapNamespace?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      udp?: {
        configMapNamespace?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      maxmindLicenseKey?: string | null;
      extraArgs?: {
        [k: string]: unknown;
      } | null;
      kind?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      updateStrategy?: {
        [k: string]: unknown;
      } | null;
      progressDeadlineSeconds?: number | string | null;
      minReadySeconds?: number | string | null;
      tolerations?: unknown[] | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      topologySpreadConstraints?: unknown[] | null;
      terminationGracePeriodSeconds?: number | string | null;
      livenessProbe?: {
        httpGet?: {
          path?: string | null;
          port?: number | string | null;
          scheme?: string | null;
          [k: string]: unknown;
        } | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        httpGet?: {
          path?: string | null;
          port?: number | string | null;
          scheme?: string | null;
          [k: string]: unknown;
        } | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      healthCheckPath?: string | null;
      healthCheckHost?: string | boolean | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      replicaCount?: number | string | null;
      minAvailable?: number | string | null;
      unhealthyPodEvictionPolicy?: string | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      resizePolicy?: unknown[] | null;
      autoscaling?: {
        scaleDown?: unknown;
        scaleUp?: unknown;
        enabled?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        minReplicas?: number | string | null;
        maxReplicas?: number | string | null;
        targetCPUUtilizationPercentage?: number | string | null;
        targetMemoryUtilizationPercentage?: number | string | null;
        behavior?: {
          [k: string]: unknown;
        } | null;
      } | null;
      autoscalingTemplate?: unknown[] | null;
      keda?: {
        fallback?: unknown;
        scaleDown?: unknown;
        scaleUp?: unknown;
        apiVersion?: string | null;
        enabled?: boolean | null;
        minReplicas?: number | string | null;
        maxReplicas?: number | string | null;
        pollingInterval?: number | string | null;
        cooldownPeriod?: number | string | null;
        restoreToOriginalReplicaCount?: boolean | null;
        scaledObject?: {
          key?: unknown;
          annotations?: {
            [k: string]: unknown;
          } | null;
        } | null;
        triggers?: unknown[] | null;
        behavior?: {
          [k: string]: unknown;
        } | null;
      } | null;
      enableMimalloc?: boolean | null;
      customTemplate?: {
        configMapName?: string | null;
        configMapKey?: string | null;
        [k: string]: unknown;
      } | null;
      service?: {
        allocateLoadBalancerNodePorts?: unknown;
        healthCheckNodePort?: unknown;
        enabled?: boolean | null;
        external?: {
          enabled?: boolean | null;
          labels?: {
            [k: string]: unknown;
          } | null;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        type?: string | null;
        clusterIP?: string | null;
        clusterIPs?: unknown[] | null;
        externalIPs?: unknown[] | null;
        loadBalancerIP?: string | null;
        loadBalancerSourceRanges?: unknown[] | null;
        loadBalancerClass?: string | null;
        externalTrafficPolicy?: string | null;
        sessionAffinity?: 'None' | 'ClientIP' | '' | null;
        trafficDistribution?: string | null;
        ipFamilyPolicy?: string | null;
        ipFamilies?: string[] | null;
        enableHttp?: boolean | null;
        enableHttps?: boolean | null;
        enableShell?: boolean | null;
        ports?: {
          http?: number | string | null;
          https?: number | string | null;
        } | null;
        targetPorts?: {
          http?: string | null;
          https?: string | null;
        } | null;
        appProtocol?: boolean | null;
        nodePorts?: {
          tcp?: {
            [k: string]: unknown;
          } | null;
          udp?: {
            [k: string]: unknown;
          } | null;
          http?: string | null;
          https?: string | null;
        } | null;
        internal?: {
          allocateLoadBalancerNodePorts?: unknown;
          healthCheckNodePort?: unknown;
          enabled?: boolean | null;
          labels?: {
            [k: string]: unknown;
          } | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          enableShell?: boolean | null;
          type?: string | null;
          clusterIP?: string | null;
          clusterIPs?: unknown[] | null;
          externalIPs?: unknown[] | null;
          loadBalancerIP?: string | null;
          loadBalancerSourceRanges?: unknown[] | null;
          loadBalancerClass?: string | null;
          externalTrafficPolicy?: string | null;
          sessionAffinity?: 'None' | 'ClientIP' | '' | null;
          trafficDistribution?: string | null;
          ipFamilyPolicy?: string | null;
          ipFamilies?: string[] | null;
          ports?: {
            http?: unknown;
            https?: unknown;
            [k: string]: unknown;
          } | null;
          targetPorts?: {
            http?: unknown;
            https?: unknown;
            [k: string]: unknown;
          } | null;
          appProtocol?: boolean | null;
          nodePorts?: {
            tcp?: {
              [k: string]: unknown;
            } | null;
            udp?: {
              [k: string]: unknown;
            } | null;
            http?: string | null;
            https?: string | null;
          } | null;
        } | null;
      } | null;
      shareProcessNamespace?: boolean | null;
      extraContainers?: unknown[] | null;
      extraVolumeMounts?: unknown[] | null;
      extraVolumes?: unknown[] | null;
      extraInitContainers?: unknown[] | null;
      extraModules?: unknown[] | null;
      admissionWebhooks?: {
        extraEnvs?: unknown[] | null;
        timeoutSeconds?: unknown;
        name?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
        failurePolicy?: string | null;
        port?: number | string | null;
        certificate?: string | null;
        key?: string | null;
        namespaceSelector?: {
          [k: string]: unknown;
        } | null;
        objectSelector?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        service?: {
          clusterIP?: unknown;
          loadBalancerIP?: unknown;
          annotations?: {
            [k: string]: unknown;
          } | null;
          externalIPs?: unknown[] | null;
          loadBalancerSourceRanges?: unknown[] | null;
          servicePort?: number | string | null;
          type?: string | null;
        } | null;
        createSecretJob?: {
          limits?: unknown;
          requests?: unknown;
          name?: string | null;
          activeDeadlineSeconds?: number | string | null;
          securityContext?: {
            runAsNonRoot?: boolean | null;
            runAsUser?: number | string | null;
            runAsGroup?: number | string | null;
            allowPrivilegeEscalation?: boolean | null;
            seccompProfile?: {
              type?: string | null;
              [k: string]: unknown;
            } | null;
            capabilities?: {
              drop?: string[] | null;
              [k: string]: unknown;
            } | null;
            readOnlyRootFilesystem?: boolean | null;
            [k: string]: unknown;
          } | null;
          resources?: {
            [k: string]: unknown;
          } | null;
          volumeMounts?: unknown[] | null;
          volumes?: unknown[] | boolean | null;
        } | null;
        patchWebhookJob?: {
          name?: string | null;
          activeDeadlineSeconds?: number | string | null;
          securityContext?: {
            runAsNonRoot?: boolean | null;
            runAsUser?: number | string | null;
            runAsGroup?: number | string | null;
            allowPrivilegeEscalation?: boolean | null;
            seccompProfile?: {
              type?: string | null;
              [k: string]: unknown;
            } | null;
            capabilities?: {
              drop?: string[] | null;
              [k: string]: unknown;
            } | null;
            readOnlyRootFilesystem?: boolean | null;
            [k: string]: unknown;
          } | null;
          resources?: {
            [k: string]: unknown;
          } | null;
          volumeMounts?: unknown[] | null;
          volumes?: unknown[] | boolean | null;
        } | null;
        patch?: {
          nodeSelector?: unknown;
          enabled?: boolean | null;
          image?: {
            image?: string | null;
            tag?: string | null;
            digest?: string | null;
            pullPolicy?: string | null;
          } | null;
          priorityClassName?: string | null;
          runtimeClassName?: string | null;
          podAnnotations?: {
            [k: string]: unknown;
          } | null;
          networkPolicy?: {
            enabled?: boolean | null;
          } | null;
          tolerations?: unknown[] | null;
          labels?: {
            [k: string]: unknown;
          } | null;
          securityContext?: {
            [k: string]: unknown;
          } | null;
          rbac?: {
            create?: boolean | null;
          } | null;
          serviceAccount?: {
            create?: boolean | null;
            name?: string | null;
            automountServiceAccountToken?: boolean | null;
          } | null;
        } | null;
        certManager?: {
          enabled?: boolean | null;
          rootCert?: {
            duration?: string | null;
            revisionHistoryLimit?: number | string | null;
          } | null;
          admissionCert?: {
            issuerRef?: unknown;
            duration?: string | null;
            revisionHistoryLimit?: number | string | null;
          } | null;
          issuerRef?: unknown;
        } | null;
      } | null;
      metrics?: {
        port?: number | string | null;
        portName?: string | null;
        enabled?: boolean | null;
        service?: {
          clusterIP?: unknown;
          loadBalancerIP?: unknown;
          externalTrafficPolicy?: unknown;
          nodePort?: unknown;
          enabled?: boolean | null;
          annotations?: {
            'gitlab.com/prometheus_scrape'?: string | null;
            'gitlab.com/prometheus_port'?: string | number | null;
            'prometheus.io/scrape'?: string | null;
            'prometheus.io/port'?: string | number | null;
            [k: string]: unknown;
          } | null;
          labels?:
            | {
                [k: string]: unknown;
              }
            | boolean
            | null;
          externalIPs?: unknown[] | null;
          loadBalancerSourceRanges?: unknown[] | null;
          servicePort?: number | string | null;
          type?: string | null;
        } | null;
        serviceMonitor?: {
          honorLabels?: unknown;
          enabled?: boolean | null;
          additionalLabels?: {
            [k: string]: unknown;
          } | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          namespace?: string | null;
          namespaceSelector?: {
            [k: string]: unknown;
          } | null;
          scrapeInterval?: string | number | boolean | null;
          scrapeTimeout?: string | null;
          targetLabels?: unknown[] | boolean | null;
          relabelings?: unknown[] | null;
          metricRelabelings?: unknown[] | null;
          labelLimit?: number | string | null;
          labelNameLengthLimit?: number | string | null;
          labelValueLengthLimit?: number | string | null;
          sampleLimit?: number | string | null;
          targetLimit?: number | string | null;
          jobLabel?: unknown;
        } | null;
        prometheusRule?: {
          namespace?: unknown;
          enabled?: boolean | null;
          additionalLabels?: {
            [k: string]: unknown;
          } | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          rules?: unknown[] | null;
        } | null;
      } | null;
      lifecycle?: {
        preStop?: {
          exec?: {
            command?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      priorityClassName?: string | null;
      startupProbe?: unknown;
    } | null;
    revisionHistoryLimit?: number | string | null;
    defaultBackend?: {
      podAntiAffinity?: unknown;
      nodeSelector?: unknown;
      maxUnavailable?: unknown;
      limits?: unknown;
      requests?: unknown;
      enabled?: boolean | null;
      name?: string | null;
      image?: {
        image?: string | null;
        tag?: string | number | null;
        pullPolicy?: string | null;
        runAsNonRoot?: boolean | null;
        runAsUser?: number | string | null;
        runAsGroup?: number | string | null;
        allowPrivilegeEscalation?: boolean | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        readOnlyRootFilesystem?: boolean | null;
        [k: string]: unknown;
      } | null;
      extraArgs?: {
        [k: string]: unknown;
      } | null;
      serviceAccount?: {
        create?: boolean | null;
        name?: string | null;
        automountServiceAccountToken?: boolean | null;
        [k: string]: unknown;
      } | null;
      extraEnvs?: unknown[] | null;
      port?: number | string | null;
      livenessProbe?: {
        failureThreshold?: number | string | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        successThreshold?: number | string | null;
        timeoutSeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        failureThreshold?: number | string | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        successThreshold?: number | string | null;
        timeoutSeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
      updateStrategy?: {
        [k: string]: unknown;
      } | null;
      minReadySeconds?: number | string | null;
      tolerations?: unknown[] | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      topologySpreadConstraints?: unknown[] | null;
      podSecurityContext?: {
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        [k: string]: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      replicaCount?: number | string | null;
      minAvailable?: number | string | null;
      unhealthyPodEvictionPolicy?: string | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      extraVolumeMounts?: unknown[] | null;
      extraVolumes?: unknown[] | null;
      extraConfigMaps?: unknown[] | null;
      autoscaling?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
        minReplicas?: number | string | null;
        maxReplicas?: number | string | null;
        targetCPUUtilizationPercentage?: number | string | null;
        targetMemoryUtilizationPercentage?: number | string | null;
        behavior?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      networkPolicy?: {
        enabled?: boolean | null;
        [k: string]: unknown;
      } | null;
      service?: {
        clusterIP?: unknown;
        loadBalancerIP?: unknown;
        annotations?: {
          [k: string]: unknown;
        } | null;
        clusterIPs?: unknown[] | null;
        externalIPs?: unknown[] | null;
        loadBalancerSourceRanges?: unknown[] | null;
        servicePort?: number | string | null;
        type?: string | null;
        [k: string]: unknown;
      } | null;
      priorityClassName?: string | null;
      runtimeClassName?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    rbac?: {
      create?: boolean | null;
      scope?: boolean | null;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
      automountServiceAccountToken?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    imagePullSecrets?: unknown[] | null;
    tcp?: {
      [k: string]: unknown;
    } | null;
    udp?: {
      [k: string]: unknown;
    } | null;
    portNamePrefix?: string | null;
    dhParam?: string | null;
    tcpExternalConfig?: string | null;
    externalIpTpl?: string | null;
    common?: {
      labels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    admissionWebhooks?: {
      patch?: {
        serviceAccount?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    backendConfig?: {
      autoscaling?: unknown;
      [k: string]: unknown;
    } | null;
    externalIpTPl?: unknown;
    pdb?: unknown;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  'nginx-ingress'?: {
    enabled?: boolean | null;
    nameOverride?: unknown;
    fullnameOverride?: unknown;
    scmhash?: unknown;
    myLabel?: unknown;
    namespaceOverride?: string | null;
    commonLabels?: {
      [k: string]: unknown;
    } | null;
    controller?: {
      sysctls?: {
        [k: string]: unknown;
      } | null;
      extraEnvs?: unknown[] | null;
      podAntiAffinity?: unknown;
      nodeSelector?: unknown;
      maxUnavailable?: unknown;
      name?: string | null;
      enableAnnotationValidations?: boolean | null;
      image?: {
        registry?: string | null;
        chroot?: boolean | null;
        image?: string | null;
        tag?: string | null;
        digest?: string | null;
        digestChroot?: string | null;
        pullPolicy?: string | null;
        runAsNonRoot?: boolean | null;
        runAsUser?: number | string | null;
        runAsGroup?: number | string | null;
        allowPrivilegeEscalation?: boolean | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        readOnlyRootFilesystem?: boolean | null;
      } | null;
      containerName?: string | null;
      containerPort?: {
        http?: number | string | null;
        https?: number | string | null;
        [k: string]: unknown;
      } | null;
      config?: {
        'annotation-value-word-blocklist'?: string | null;
        hsts?: string | null;
        'hsts-include-subdomains'?: string | null;
        'hsts-max-age'?: string | number | null;
        'server-name-hash-bucket-size'?: string | number | null;
        'use-http2'?: string | null;
        'ssl-ciphers'?: string | null;
        'ssl-protocols'?: string | null;
        'server-tokens'?: string | null;
        'upstream-keepalive-connections'?: number | string | null;
        'upstream-keepalive-time'?: string | number | null;
        'upstream-keepalive-timeout'?: number | string | null;
        'upstream-keepalive-requests'?: number | string | null;
        [k: string]: unknown;
      } | null;
      configAnnotations?: {
        [k: string]: unknown;
      } | null;
      proxySetHeaders?: {
        [k: string]: unknown;
      } | null;
      addHeaders?: {
        'Referrer-Policy'?: string | null;
        [k: string]: unknown;
      } | null;
      dnsConfig?: {
        [k: string]: unknown;
      } | null;
      hostAliases?: unknown[] | null;
      hostname?: {
        [k: string]: unknown;
      } | null;
      dnsPolicy?: string | boolean | null;
      runtimeClassName?: string | null;
      reportNodeInternalIp?: boolean | null;
      watchIngressWithoutClass?: boolean | null;
      ingressClassByName?: boolean | null;
      enableTopologyAwareRouting?: boolean | null;
      disableLeaderElection?: boolean | null;
      electionTTL?: string | null;
      allowSnippetAnnotations?: boolean | null;
      hostNetwork?: boolean | null;
      hostPort?: {
        enabled?: boolean | null;
        ports?: {
          http?: number | string | null;
          https?: number | string | null;
        } | null;
      } | null;
      networkPolicy?: {
        enabled?: boolean | null;
      } | null;
      electionID?: string | null;
      ingressClassResource?: {
        aliases?: unknown[] | null;
        parameters?: {
          [k: string]: unknown;
        } | null;
        name?: string | null;
        enabled?: boolean | null;
        default?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        controllerValue?: string | null;
      } | null;
      ingressClass?: string | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      podSecurityContext?: {
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        [k: string]: unknown;
      } | null;
      publishService?: {
        enabled?: boolean | null;
        pathOverride?: string | null;
      } | null;
      scope?: {
        enabled?: boolean | null;
        namespace?: string | null;
        namespaceSelector?: string | null;
      } | null;
      configMapNamespace?: string | null;
      tcp?: {
        configMapNamespace?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      udp?: {
        configMapNamespace?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      maxmindLicenseKey?: string | null;
      extraArgs?: {
        [k: string]: unknown;
      } | null;
      kind?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      updateStrategy?: {
        [k: string]: unknown;
      } | null;
      progressDeadlineSeconds?: number | string | null;
      minReadySeconds?: number | string | null;
      tolerations?: unknown[] | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      topologySpreadConstraints?: unknown[] | null;
      terminationGracePeriodSeconds?: number | string | null;
      livenessProbe?: {
        httpGet?: {
          path?: string | null;
          port?: number | string | null;
          scheme?: string | null;
          [k: string]: unknown;
        } | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        httpGet?: {
          path?: string | null;
          port?: number | string | null;
          scheme?: string | null;
          [k: string]: unknown;
        } | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      healthCheckPath?: string | null;
      healthCheckHost?: string | boolean | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      replicaCount?: number | string | null;
      minAvailable?: number | string | null;
      unhealthyPodEvictionPolicy?: string | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      resizePolicy?: unknown[] | null;
      autoscaling?: {
        scaleDown?: unknown;
        scaleUp?: unknown;
        enabled?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        minReplicas?: number | string | null;
        maxReplicas?: number | string | null;
        targetCPUUtilizationPercentage?: number | string | null;
        targetMemoryUtilizationPercentage?: number | string | null;
        behavior?: {
          [k: string]: unknown;
        } | null;
      } | null;
      autoscalingTemplate?: unknown[] | null;
      keda?: {
        fallback?: unknown;
        scaleDown?: unknown;
        scaleUp?: unknown;
        apiVersion?: string | null;
        enabled?: boolean | null;
        minReplicas?: number | string | null;
        maxReplicas?: number | string | null;
        pollingInterval?: number | string | null;
        cooldownPeriod?: number | string | null;
        restoreToOriginalReplicaCount?: boolean | null;
        scaledObject?: {
          key?: unknown;
          annotations?: {
            [k: string]: unknown;
          } | null;
        } | null;
        triggers?: unknown[] | null;
        behavior?: {
          [k: string]: unknown;
        } | null;
      } | null;
      enableMimalloc?: boolean | null;
      customTemplate?: {
        configMapName?: string | null;
        configMapKey?: string | null;
        [k: string]: unknown;
      } | null;
      service?: {
        allocateLoadBalancerNodePorts?: unknown;
        healthCheckNodePort?: unknown;
        enabled?: boolean | null;
        external?: {
          enabled?: boolean | null;
          labels?: {
            [k: string]: unknown;
          } | null;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        type?: string | null;
        clusterIP?: string | null;
        clusterIPs?: unknown[] | null;
        externalIPs?: unknown[] | null;
        loadBalancerIP?: string | null;
        loadBalancerSourceRanges?: unknown[] | null;
        loadBalancerClass?: string | null;
        externalTrafficPolicy?: string | null;
        sessionAffinity?: 'None' | 'ClientIP' | '' | null;
        trafficDistribution?: string | null;
        ipFamilyPolicy?: string | null;
        ipFamilies?: string[] | null;
        enableHttp?: boolean | null;
        enableHttps?: boolean | null;
        enableShell?: boolean | null;
        ports?: {
          http?: number | string | null;
          https?: number | string | null;
        } | null;
        targetPorts?: {
          http?: string | null;
          https?: string | null;
        } | null;
        appProtocol?: boolean | null;
        nodePorts?: {
          tcp?: {
            [k: string]: unknown;
          } | null;
          udp?: {
            [k: string]: unknown;
          } | null;
          http?: string | null;
          https?: string | null;
        } | null;
        internal?: {
          allocateLoadBalancerNodePorts?: unknown;
          healthCheckNodePort?: unknown;
          enabled?: boolean | null;
          labels?: {
            [k: string]: unknown;
          } | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          enableShell?: boolean | null;
          type?: string | null;
          clusterIP?: string | null;
          clusterIPs?: unknown[] | null;
          externalIPs?: unknown[] | null;
          loadBalancerIP?: string | null;
          loadBalancerSourceRanges?: unknown[] | null;
          loadBalancerClass?: string | null;
          externalTrafficPolicy?: string | null;
          sessionAffinity?: 'None' | 'ClientIP' | '' | null;
          trafficDistribution?: string | null;
          ipFamilyPolicy?: string | null;
          ipFamilies?: string[] | null;
          ports?: {
            http?: unknown;
            https?: unknown;
            [k: string]: unknown;
          } | null;
          targetPorts?: {
            http?: unknown;
            https?: unknown;
            [k: string]: unknown;
          } | null;
          appProtocol?: boolean | null;
          nodePorts?: {
            tcp?: {
              [k: string]: unknown;
            } | null;
            udp?: {
              [k: string]: unknown;
            } | null;
            http?: string | null;
            https?: string | null;
          } | null;
        } | null;
      } | null;
      shareProcessNamespace?: boolean | null;
      extraContainers?: unknown[] | null;
      extraVolumeMounts?: unknown[] | null;
      extraVolumes?: unknown[] | null;
      extraInitContainers?: unknown[] | null;
      extraModules?: unknown[] | null;
      admissionWebhooks?: {
        extraEnvs?: unknown[] | null;
        timeoutSeconds?: unknown;
        name?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
        failurePolicy?: string | null;
        port?: number | string | null;
        certificate?: string | null;
        key?: string | null;
        namespaceSelector?: {
          [k: string]: unknown;
        } | null;
        objectSelector?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        service?: {
          clusterIP?: unknown;
          loadBalancerIP?: unknown;
          annotations?: {
            [k: string]: unknown;
          } | null;
          externalIPs?: unknown[] | null;
          loadBalancerSourceRanges?: unknown[] | null;
          servicePort?: number | string | null;
          type?: string | null;
        } | null;
        createSecretJob?: {
          limits?: unknown;
          requests?: unknown;
          name?: string | null;
          activeDeadlineSeconds?: number | string | null;
          securityContext?: {
            runAsNonRoot?: boolean | null;
            runAsUser?: number | string | null;
            runAsGroup?: number | string | null;
            allowPrivilegeEscalation?: boolean | null;
            seccompProfile?: {
              type?: string | null;
              [k: string]: unknown;
            } | null;
            capabilities?: {
              drop?: string[] | null;
              [k: string]: unknown;
            } | null;
            readOnlyRootFilesystem?: boolean | null;
            [k: string]: unknown;
          } | null;
          resources?: {
            [k: string]: unknown;
          } | null;
          volumeMounts?: unknown[] | null;
          volumes?: unknown[] | boolean | null;
        } | null;
        patchWebhookJob?: {
          name?: string | null;
          activeDeadlineSeconds?: number | string | null;
          securityContext?: {
            runAsNonRoot?: boolean | null;
            runAsUser?: number | string | null;
            runAsGroup?: number | string | null;
            allowPrivilegeEscalation?: boolean | null;
            seccompProfile?: {
              type?: string | null;
              [k: string]: unknown;
            } | null;
            capabilities?: {
              drop?: string[] | null;
              [k: string]: unknown;
            } | null;
            readOnlyRootFilesystem?: boolean | null;
            [k: string]: unknown;
          } | null;
          resources?: {
            [k: string]: unknown;
          } | null;
          volumeMounts?: unknown[] | null;
          volumes?: unknown[] | boolean | null;
        } | null;
        patch?: {
          nodeSelector?: unknown;
          enabled?: boolean | null;
          image?: {
            image?: string | null;
            tag?: string | null;
            digest?: string | null;
            pullPolicy?: string | null;
          } | null;
          priorityClassName?: string | null;
          runtimeClassName?: string | null;
          podAnnotations?: {
            [k: string]: unknown;
          } | null;
          networkPolicy?: {
            enabled?: boolean | null;
          } | null;
          tolerations?: unknown[] | null;
          labels?: {
            [k: string]: unknown;
          } | null;
          securityContext?: {
            [k: string]: unknown;
          } | null;
          rbac?: {
            create?: boolean | null;
          } | null;
          serviceAccount?: {
            create?: boolean | null;
            name?: string | null;
            automountServiceAccountToken?: boolean | null;
          } | null;
        } | null;
        certManager?: {
          enabled?: boolean | null;
          rootCert?: {
            duration?: string | null;
            revisionHistoryLimit?: number | string | null;
          } | null;
          admissionCert?: {
            issuerRef?: unknown;
            duration?: string | null;
            revisionHistoryLimit?: number | string | null;
          } | null;
          issuerRef?: unknown;
        } | null;
      } | null;
      metrics?: {
        port?: number | string | null;
        portName?: string | null;
        enabled?: boolean | null;
        service?: {
          clusterIP?: unknown;
          loadBalancerIP?: unknown;
          externalTrafficPolicy?: unknown;
          nodePort?: unknown;
          enabled?: boolean | null;
          annotations?: {
            'gitlab.com/prometheus_scrape'?: string | null;
            'gitlab.com/prometheus_port'?: string | number | null;
            'prometheus.io/scrape'?: string | null;
            'prometheus.io/port'?: string | number | null;
            [k: string]: unknown;
          } | null;
          labels?:
            | {
                [k: string]: unknown;
              }
            | boolean
            | null;
          externalIPs?: unknown[] | null;
          loadBalancerSourceRanges?: unknown[] | null;
          servicePort?: number | string | null;
          type?: string | null;
        } | null;
        serviceMonitor?: {
          honorLabels?: unknown;
          enabled?: boolean | null;
          additionalLabels?: {
            [k: string]: unknown;
          } | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          namespace?: string | null;
          namespaceSelector?: {
            [k: string]: unknown;
          } | null;
          scrapeInterval?: string | number | boolean | null;
          scrapeTimeout?: string | null;
          targetLabels?: unknown[] | boolean | null;
          relabelings?: unknown[] | null;
          metricRelabelings?: unknown[] | null;
          labelLimit?: number | string | null;
          labelNameLengthLimit?: number | string | null;
          labelValueLengthLimit?: number | string | null;
          sampleLimit?: number | string | null;
          targetLimit?: number | string | null;
          jobLabel?: unknown;
        } | null;
        prometheusRule?: {
          namespace?: unknown;
          enabled?: boolean | null;
          additionalLabels?: {
            [k: string]: unknown;
          } | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          rules?: unknown[] | null;
        } | null;
      } | null;
      lifecycle?: {
        preStop?: {
          exec?: {
            command?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      priorityClassName?: string | null;
      startupProbe?: unknown;
    } | null;
    revisionHistoryLimit?: number | string | null;
    defaultBackend?: {
      podAntiAffinity?: unknown;
      nodeSelector?: unknown;
      maxUnavailable?: unknown;
      limits?: unknown;
      requests?: unknown;
      enabled?: boolean | null;
      name?: string | null;
      image?: {
        image?: string | null;
        tag?: string | number | null;
        pullPolicy?: string | null;
        runAsNonRoot?: boolean | null;
        runAsUser?: number | string | null;
        runAsGroup?: number | string | null;
        allowPrivilegeEscalation?: boolean | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        readOnlyRootFilesystem?: boolean | null;
        [k: string]: unknown;
      } | null;
      extraArgs?: {
        [k: string]: unknown;
      } | null;
      serviceAccount?: {
        create?: boolean | null;
        name?: string | null;
        automountServiceAccountToken?: boolean | null;
        [k: string]: unknown;
      } | null;
      extraEnvs?: unknown[] | null;
      port?: number | string | null;
      livenessProbe?: {
        failureThreshold?: number | string | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        successThreshold?: number | string | null;
        timeoutSeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        failureThreshold?: number | string | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        successThreshold?: number | string | null;
        timeoutSeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
      updateStrategy?: {
        [k: string]: unknown;
      } | null;
      minReadySeconds?: number | string | null;
      tolerations?: unknown[] | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      topologySpreadConstraints?: unknown[] | null;
      podSecurityContext?: {
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        [k: string]: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      replicaCount?: number | string | null;
      minAvailable?: number | string | null;
      unhealthyPodEvictionPolicy?: string | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      extraVolumeMounts?: unknown[] | null;
      extraVolumes?: unknown[] | null;
      extraConfigMaps?: unknown[] | null;
      autoscaling?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
        minReplicas?: number | string | null;
        maxReplicas?: number | string | null;
        targetCPUUtilizationPercentage?: number | string | null;
        targetMemoryUtilizationPercentage?: number | string | null;
        behavior?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      networkPolicy?: {
        enabled?: boolean | null;
        [k: string]: unknown;
      } | null;
      service?: {
        clusterIP?: unknown;
        loadBalancerIP?: unknown;
        annotations?: {
          [k: string]: unknown;
        } | null;
        clusterIPs?: unknown[] | null;
        externalIPs?: unknown[] | null;
        loadBalancerSourceRanges?: unknown[] | null;
        servicePort?: number | string | null;
        type?: string | null;
        [k: string]: unknown;
      } | null;
      priorityClassName?: string | null;
      runtimeClassName?: string | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    rbac?: {
      create?: boolean | null;
      scope?: boolean | null;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | null;
      automountServiceAccountToken?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    imagePullSecrets?: unknown[] | null;
    tcp?: {
      [k: string]: unknown;
    } | null;
    udp?: {
      [k: string]: unknown;
    } | null;
    portNamePrefix?: string | null;
    dhParam?: string | null;
    tcpExternalConfig?: string | null;
    externalIpTpl?: string | null;
    common?: {
      labels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    admissionWebhooks?: {
      patch?: {
        serviceAccount?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    backendConfig?: {
      autoscaling?: unknown;
      [k: string]: unknown;
    } | null;
    externalIpTPl?: unknown;
    pdb?: unknown;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  redis?: {
    install?: boolean | null;
    tags?: {
      'bitnami-common'?: boolean | null;
      [k: string]: unknown;
    } | null;
    architecture?: 'standalone' | 'replication' | null;
    auth?: {
      enabled?: boolean | null;
      password?: string | null;
      sentinel?: boolean | null;
      existingSecret?: string | null;
      existingSecretPasswordKey?: string | null;
      usePasswordFiles?: boolean | null;
      usePasswordFileFromSecret?: boolean | null;
      existingSecretKey?: string | null;
    } | null;
    master?: {
      kind?: 'Deployment' | 'StatefulSet' | 'DaemonSet' | null;
      persistence?: {
        enabled?: boolean | null;
        size?: string | null;
        medium?: string | null;
        sizeLimit?: string | null;
        path?: string | null;
        subPath?: string | null;
        subPathExpr?: string | null;
        storageClass?: string | null;
        accessModes?: string[] | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        selector?: {
          [k: string]: unknown;
        } | null;
        dataSource?: {
          [k: string]: unknown;
        } | null;
        existingClaim?: string | boolean | null;
      } | null;
      count?: number | string | null;
      configuration?: string | null;
      disableCommands?: string[] | null;
      command?: unknown[] | null;
      args?: unknown[] | null;
      enableServiceLinks?: boolean | null;
      preExecCmds?: unknown[] | null;
      extraFlags?: unknown[] | null;
      extraEnvVars?: unknown[] | null;
      extraEnvVarsCM?: string | null;
      extraEnvVarsSecret?: string | null;
      containerPorts?: {
        redis?: number | string | null;
      } | null;
      startupProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      livenessProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      customStartupProbe?: {
        [k: string]: unknown;
      } | null;
      customLivenessProbe?: {
        [k: string]: unknown;
      } | null;
      customReadinessProbe?: {
        [k: string]: unknown;
      } | null;
      resourcesPreset?: string | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      podSecurityContext?: {
        enabled?: boolean | null;
        fsGroupChangePolicy?: string | null;
        sysctls?: unknown[] | null;
        supplementalGroups?: unknown[] | null;
        fsGroup?: number | string | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        enabled?: boolean | null;
        seLinuxOptions?: {
          [k: string]: unknown;
        } | null;
        runAsUser?: number | string | null;
        runAsGroup?: number | string | null;
        runAsNonRoot?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        readOnlyRootFilesystem?: boolean | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      schedulerName?: string | null;
      updateStrategy?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      minReadySeconds?: number | string | null;
      priorityClassName?: string | null;
      automountServiceAccountToken?: boolean | null;
      hostAliases?: unknown[] | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      shareProcessNamespace?: boolean | null;
      podAffinityPreset?: 'soft' | 'hard' | '' | null;
      podAntiAffinityPreset?: 'soft' | 'hard' | null;
      nodeAffinityPreset?: {
        type?: 'soft' | 'hard' | '' | null;
        key?: string | null;
        values?: unknown[] | null;
      } | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      topologySpreadConstraints?: unknown[] | null;
      dnsPolicy?: string | null;
      dnsConfig?: {
        [k: string]: unknown;
      } | null;
      lifecycleHooks?: {
        [k: string]: unknown;
      } | null;
      extraVolumes?: unknown[] | null;
      extraVolumeMounts?: unknown[] | null;
      sidecars?: unknown[] | null;
      initContainers?: unknown[] | null;
      persistentVolumeClaimRetentionPolicy?: {
        enabled?: boolean | null;
        whenScaled?: string | null;
        whenDeleted?: string | null;
      } | null;
      service?: {
        type?: string | null;
        ports?: {
          redis?: number | string | null;
        } | null;
        nodePorts?: {
          redis?: string | null;
        } | null;
        externalTrafficPolicy?: string | null;
        extraPorts?: unknown[] | null;
        internalTrafficPolicy?: string | null;
        clusterIP?: string | null;
        loadBalancerIP?: string | null;
        loadBalancerClass?: string | null;
        loadBalancerSourceRanges?: unknown[] | null;
        externalIPs?: unknown[] | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        sessionAffinity?: 'None' | 'ClientIP' | null;
        sessionAffinityConfig?: {
          [k: string]: unknown;
        } | null;
      } | null;
      terminationGracePeriodSeconds?: number | string | null;
      serviceAccount?: {
        create?: boolean | null;
        name?: string | boolean | null;
        automountServiceAccountToken?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    replica?: {
      kind?: 'DaemonSet' | 'StatefulSet' | null;
      replicaCount?: number | null;
      persistence?: {
        enabled?: boolean | null;
        size?: string | null;
        medium?: string | null;
        sizeLimit?: string | null;
        path?: string | null;
        subPath?: string | null;
        subPathExpr?: string | null;
        storageClass?: string | null;
        accessModes?: string[] | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        selector?: {
          [k: string]: unknown;
        } | null;
        dataSource?: {
          [k: string]: unknown;
        } | null;
        existingClaim?: string | boolean | null;
      } | null;
      configuration?: string | null;
      disableCommands?: string[] | null;
      command?: unknown[] | null;
      args?: unknown[] | null;
      enableServiceLinks?: boolean | null;
      preExecCmds?: unknown[] | null;
      extraFlags?: unknown[] | null;
      extraEnvVars?: unknown[] | null;
      extraEnvVarsCM?: string | null;
      extraEnvVarsSecret?: string | null;
      externalMaster?: {
        enabled?: boolean | null;
        host?: string | null;
        port?: number | string | null;
      } | null;
      containerPorts?: {
        redis?: number | string | null;
      } | null;
      startupProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      livenessProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      customStartupProbe?: {
        [k: string]: unknown;
      } | null;
      customLivenessProbe?: {
        [k: string]: unknown;
      } | null;
      customReadinessProbe?: {
        [k: string]: unknown;
      } | null;
      resourcesPreset?: string | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      podSecurityContext?: {
        enabled?: boolean | null;
        fsGroupChangePolicy?: string | null;
        sysctls?: unknown[] | null;
        supplementalGroups?: unknown[] | null;
        fsGroup?: number | string | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        enabled?: boolean | null;
        seLinuxOptions?: {
          [k: string]: unknown;
        } | null;
        runAsUser?: number | string | null;
        runAsGroup?: number | string | null;
        runAsNonRoot?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        readOnlyRootFilesystem?: boolean | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      schedulerName?: string | null;
      updateStrategy?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      minReadySeconds?: number | string | null;
      priorityClassName?: string | null;
      podManagementPolicy?: string | null;
      automountServiceAccountToken?: boolean | null;
      hostAliases?: unknown[] | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      shareProcessNamespace?: boolean | null;
      podAffinityPreset?: 'soft' | 'hard' | '' | null;
      podAntiAffinityPreset?: 'soft' | 'hard' | null;
      nodeAffinityPreset?: {
        type?: 'soft' | 'hard' | '' | null;
        key?: string | null;
        values?: unknown[] | null;
      } | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      topologySpreadConstraints?: unknown[] | null;
      dnsPolicy?: string | null;
      dnsConfig?: {
        [k: string]: unknown;
      } | null;
      lifecycleHooks?: {
        [k: string]: unknown;
      } | null;
      extraVolumes?: unknown[] | null;
      extraVolumeMounts?: unknown[] | null;
      sidecars?: unknown[] | null;
      initContainers?: unknown[] | null;
      persistentVolumeClaimRetentionPolicy?: {
        enabled?: boolean | null;
        whenScaled?: string | null;
        whenDeleted?: string | null;
      } | null;
      service?: {
        type?: string | null;
        ports?: {
          redis?: number | string | null;
        } | null;
        nodePorts?: {
          redis?: string | null;
        } | null;
        externalTrafficPolicy?: string | null;
        internalTrafficPolicy?: string | null;
        extraPorts?: unknown[] | null;
        clusterIP?: string | null;
        loadBalancerIP?: string | null;
        loadBalancerClass?: string | null;
        loadBalancerSourceRanges?: unknown[] | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        sessionAffinity?: 'None' | 'ClientIP' | null;
        sessionAffinityConfig?: {
          [k: string]: unknown;
        } | null;
      } | null;
      terminationGracePeriodSeconds?: number | string | null;
      autoscaling?: {
        enabled?: boolean | null;
        minReplicas?: number | string | null;
        maxReplicas?: number | string | null;
        targetCPU?: string | null;
        targetMemory?: string | null;
      } | null;
      serviceAccount?: {
        create?: boolean | null;
        name?: string | boolean | null;
        automountServiceAccountToken?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    volumePermissions?: {
      enabled?: boolean | null;
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
        digest?: string | null;
        pullPolicy?: string | null;
        pullSecrets?: unknown[] | null;
      } | null;
      resourcesPreset?: string | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        seLinuxOptions?: {
          [k: string]: unknown;
        } | null;
        runAsUser?: number | string | null;
        [k: string]: unknown;
      } | null;
    } | null;
    metrics?: {
      enabled?: boolean | null;
      serviceMonitor?: {
        enabled?: boolean | null;
        port?: string | null;
        namespace?: string | null;
        interval?: string | number | null;
        scrapeTimeout?: string | null;
        relabelings?: unknown[] | null;
        relabellings?: unknown[] | null;
        metricRelabelings?: unknown[] | null;
        honorLabels?: boolean | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        podTargetLabels?: unknown[] | null;
        sampleLimit?: boolean | null;
        targetLimit?: boolean | null;
        additionalEndpoints?: unknown[] | null;
      } | null;
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
        digest?: string | null;
        pullPolicy?: string | null;
        pullSecrets?: unknown[] | null;
      } | null;
      containerPorts?: {
        http?: number | string | null;
      } | null;
      startupProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      livenessProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      customStartupProbe?: {
        [k: string]: unknown;
      } | null;
      customLivenessProbe?: {
        [k: string]: unknown;
      } | null;
      customReadinessProbe?: {
        [k: string]: unknown;
      } | null;
      command?: unknown[] | null;
      redisTargetHost?: string | null;
      extraArgs?: {
        [k: string]: unknown;
      } | null;
      extraEnvVars?: unknown[] | null;
      containerSecurityContext?: {
        enabled?: boolean | null;
        seLinuxOptions?: {
          [k: string]: unknown;
        } | null;
        runAsUser?: number | string | null;
        runAsGroup?: number | string | null;
        runAsNonRoot?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        readOnlyRootFilesystem?: boolean | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      extraVolumes?: unknown[] | null;
      extraVolumeMounts?: unknown[] | null;
      resourcesPreset?: string | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        'prometheus.io/scrape'?: string | null;
        'prometheus.io/port'?: string | number | null;
        [k: string]: unknown;
      } | null;
      service?: {
        enabled?: boolean | null;
        type?: string | null;
        ports?: {
          http?: number | string | null;
        } | null;
        externalTrafficPolicy?: string | null;
        extraPorts?: unknown[] | null;
        loadBalancerIP?: string | null;
        loadBalancerClass?: string | null;
        loadBalancerSourceRanges?: unknown[] | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        clusterIP?: string | null;
        port?: unknown;
      } | null;
      podMonitor?: {
        port?: string | null;
        enabled?: boolean | null;
        namespace?: string | null;
        interval?: string | number | null;
        scrapeTimeout?: string | null;
        relabelings?: unknown[] | null;
        relabellings?: unknown[] | null;
        metricRelabelings?: unknown[] | null;
        honorLabels?: boolean | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        podTargetLabels?: unknown[] | null;
        sampleLimit?: boolean | null;
        targetLimit?: boolean | null;
        additionalEndpoints?: unknown[] | null;
      } | null;
      prometheusRule?: {
        enabled?: boolean | null;
        namespace?: string | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        rules?: unknown[] | null;
      } | null;
    } | null;
    kubeVersion?: string | null;
    nameOverride?: string | null;
    fullnameOverride?: string | null;
    namespaceOverride?: string | null;
    commonLabels?: {
      [k: string]: unknown;
    } | null;
    commonAnnotations?: {
      [k: string]: unknown;
    } | null;
    secretAnnotations?: {
      [k: string]: unknown;
    } | null;
    clusterDomain?: string | null;
    extraDeploy?: unknown[] | null;
    useHostnames?: boolean | null;
    nameResolutionThreshold?: number | string | null;
    nameResolutionTimeout?: number | string | null;
    diagnosticMode?: {
      enabled?: boolean | null;
      command?: string[] | null;
      args?: string[] | null;
    } | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      digest?: string | null;
      pullPolicy?: string | null;
      pullSecrets?: unknown[] | null;
      debug?: boolean | null;
    } | null;
    commonConfiguration?: string | null;
    existingConfigmap?: string | null;
    sentinel?: {
      enabled?: boolean | null;
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
        digest?: string | null;
        pullPolicy?: string | null;
        pullSecrets?: unknown[] | null;
        debug?: boolean | null;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      masterSet?: string | null;
      quorum?: number | string | null;
      getMasterTimeout?: number | string | null;
      automateClusterRecovery?: boolean | null;
      redisShutdownWaitFailover?: boolean | null;
      downAfterMilliseconds?: number | string | null;
      failoverTimeout?: number | string | null;
      parallelSyncs?: number | string | null;
      configuration?: string | null;
      command?: unknown[] | null;
      args?: unknown[] | null;
      enableServiceLinks?: boolean | null;
      preExecCmds?: unknown[] | null;
      extraEnvVars?: unknown[] | null;
      extraEnvVarsCM?: string | null;
      extraEnvVarsSecret?: string | null;
      externalMaster?: {
        enabled?: boolean | null;
        host?: string | null;
        port?: number | string | null;
      } | null;
      containerPorts?: {
        sentinel?: number | string | null;
      } | null;
      startupProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      livenessProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      customStartupProbe?: {
        [k: string]: unknown;
      } | null;
      customLivenessProbe?: {
        [k: string]: unknown;
      } | null;
      customReadinessProbe?: {
        [k: string]: unknown;
      } | null;
      persistence?: {
        enabled?: boolean | null;
        storageClass?: string | null;
        accessModes?: string[] | null;
        size?: string | number | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        selector?: {
          [k: string]: unknown;
        } | null;
        dataSource?: {
          [k: string]: unknown;
        } | null;
        medium?: string | null;
        sizeLimit?: string | null;
      } | null;
      persistentVolumeClaimRetentionPolicy?: {
        enabled?: boolean | null;
        whenScaled?: string | null;
        whenDeleted?: string | null;
      } | null;
      resourcesPreset?: string | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        enabled?: boolean | null;
        seLinuxOptions?: {
          [k: string]: unknown;
        } | null;
        runAsUser?: number | string | null;
        runAsGroup?: number | string | null;
        runAsNonRoot?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        readOnlyRootFilesystem?: boolean | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      lifecycleHooks?: {
        [k: string]: unknown;
      } | null;
      extraVolumes?: unknown[] | null;
      extraVolumeMounts?: unknown[] | null;
      service?: {
        type?: string | null;
        ports?: {
          redis?: number | string | null;
          sentinel?: number | string | null;
        } | null;
        nodePorts?: {
          redis?: string | null;
          sentinel?: string | null;
        } | null;
        externalTrafficPolicy?: string | null;
        extraPorts?: unknown[] | null;
        clusterIP?: string | null;
        createMaster?: boolean | null;
        loadBalancerIP?: string | null;
        loadBalancerClass?: string | null;
        loadBalancerSourceRanges?: unknown[] | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        sessionAffinity?: 'None' | 'ClientIP' | null;
        sessionAffinityConfig?: {
          [k: string]: unknown;
        } | null;
        headless?: {
          annotations?: {
            [k: string]: unknown;
          } | null;
        } | null;
      } | null;
      terminationGracePeriodSeconds?: number | string | null;
    } | null;
    serviceBindings?: {
      enabled?: boolean | null;
    } | null;
    networkPolicy?: {
      enabled?: boolean | null;
      allowExternal?: boolean | null;
      allowExternalEgress?: boolean | null;
      extraIngress?: unknown[] | null;
      extraEgress?: unknown[] | null;
      ingressNSMatchLabels?: {
        [k: string]: unknown;
      } | null;
      ingressNSPodMatchLabels?: {
        [k: string]: unknown;
      } | null;
      metrics?: {
        allowExternal?: boolean | null;
        ingressNSMatchLabels?: {
          [k: string]: unknown;
        } | null;
        ingressNSPodMatchLabels?: {
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    podSecurityPolicy?: {
      create?: boolean | null;
      enabled?: boolean | null;
    } | null;
    rbac?: {
      create?: boolean | null;
      rules?: unknown[] | null;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | boolean | null;
      automountServiceAccountToken?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    pdb?: {
      create?: boolean | null;
      minAvailable?: number | string | null;
      maxUnavailable?: number | string | null;
    } | null;
    tls?: {
      enabled?: boolean | null;
      authClients?: boolean | null;
      autoGenerated?: boolean | null;
      existingSecret?: string | null;
      certificatesSecret?: string | null;
      certFilename?: string | null;
      certKeyFilename?: string | null;
      certCAFilename?: string | null;
      dhParamsFilename?: string | null;
    } | null;
    kubectl?: {
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
        digest?: string | null;
        pullPolicy?: string | null;
        pullSecrets?: unknown[] | null;
      } | null;
      command?: string[] | null;
      resources?: {
        limits?: {
          [k: string]: unknown;
        } | null;
        requests?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      enabled?: boolean | null;
    } | null;
    sysctl?: {
      enabled?: boolean | null;
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
        digest?: string | null;
        pullPolicy?: string | null;
        pullSecrets?: unknown[] | null;
      } | null;
      command?: unknown[] | null;
      mountHostSys?: boolean | null;
      resourcesPreset?: string | null;
      resources?: {
        [k: string]: unknown;
      } | null;
    } | null;
    useExternalDNS?:
      | {
          enabled?: boolean | null;
          suffix?: string | null;
          annotationKey?: string | boolean | null;
          additionalAnnotations?: {
            [k: string]: unknown;
          } | null;
        }
      | boolean
      | null;
    global?: {
      [k: string]: unknown;
    } | null;
    cluster?: {
      enabled?: boolean | null;
    } | null;
  } | null;
  'gitlab-runner'?: {
    install?: boolean | null;
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
    } | null;
    automountServiceAccountToken?: unknown;
    image?: {
      tag?: unknown;
      registry?: string | null;
      image?: string | null;
    } | null;
    useTini?: boolean | null;
    imagePullPolicy?: string | null;
    livenessProbe?: {
      failureThreshold?: unknown;
      initialDelaySeconds?: unknown;
      periodSeconds?: unknown;
      successThreshold?: unknown;
      terminationGracePeriodSeconds?: unknown;
      [k: string]: unknown;
    } | null;
    readinessProbe?: {
      failureThreshold?: unknown;
      initialDelaySeconds?: unknown;
      periodSeconds?: unknown;
      successThreshold?: unknown;
      [k: string]: unknown;
    } | null;
    unregisterRunners?: boolean | null;
    terminationGracePeriodSeconds?: number | string | null;
    concurrent?: number | string | null;
    shutdown_timeout?: number | string | null;
    checkInterval?: number | string | null;
    sessionServer?:
      | {
          annotations?: unknown;
          timeout?: unknown;
          internalPort?: unknown;
          externalPort?: unknown;
          nodePort?: unknown;
          publicIP?: unknown;
          loadBalancerSourceRanges?: unknown;
          externalTrafficPolicy?: unknown;
          internalTrafficPolicy?: unknown;
          enabled?: boolean | null;
          serviceType?: string | null;
          ingress?: {
            enabled?: boolean | null;
            className?: string | null;
            annotations?: {
              [k: string]: unknown;
            } | null;
            tls?:
              | {
                  secretName?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
          } | null;
        }
      | boolean
      | null;
    rbac?: {
      serviceAccountName?: unknown;
      create?: boolean | null;
      generatedServiceAccountName?: string | boolean | null;
      rules?: unknown[] | null;
      clusterWideAccess?: boolean | null;
      serviceAccountAnnotations?: {
        [k: string]: unknown;
      } | null;
      podSecurityPolicy?: {
        enabled?: boolean | null;
        resourceNames?: string[] | null;
      } | null;
      imagePullSecrets?: unknown[] | null;
    } | null;
    serviceAccount?: {
      name?: string | boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      imagePullSecrets?: unknown[] | null;
      create?: unknown;
    } | null;
    metrics?: {
      enabled?: boolean | null;
      portName?: string | null;
      port?: number | string | null;
      serviceMonitor?: {
        interval?: unknown;
        scheme?: unknown;
        tlsConfig?: unknown;
        path?: unknown;
        metricRelabelings?: unknown;
        enabled?: boolean | null;
        namespace?: string | null;
        annotations?: unknown;
        jobLabel?: unknown;
        labels?: unknown;
        relabelings?: unknown;
      } | null;
      podMonitor?: {
        interval?: unknown;
        scheme?: unknown;
        tlsConfig?: unknown;
        path?: unknown;
        metricRelabelings?: unknown;
        enabled?: boolean | null;
        namespace?: string | null;
        annotations?: unknown;
        jobLabel?: unknown;
        labels?: unknown;
        relabelings?: unknown;
      } | null;
    } | null;
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
      } | null;
      nodePort?: unknown;
      additionalPorts?: unknown;
      externalTrafficPolicy?: unknown;
      internalTrafficPolicy?: unknown;
      enabled?: boolean | null;
      type?: string | null;
    } | null;
    runners?: {
      executor?: unknown;
      name?: unknown;
      secret?: string | null;
      config?: string | null;
      configPath?: string | null;
      cache?: {
        secretName?: unknown;
        [k: string]: unknown;
      } | null;
      jobNamespace?: unknown;
      locked?: boolean | null;
      maximumTimeout?: unknown;
      namespace?: unknown;
      protected?: unknown;
      runUntagged?: unknown;
      tags?: unknown;
    } | null;
    securityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      readOnlyRootFilesystem?: boolean | null;
      runAsNonRoot?: boolean | null;
      privileged?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    strategy?: {
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      runAsGroup?: unknown;
      supplementalGroups?: unknown;
      runAsUser?: number | string | null;
      fsGroup?: number | string | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: {
      [k: string]: unknown;
    } | null;
    runtimeClassName?: string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    extraEnv?: {
      [k: string]: unknown;
    } | null;
    extraEnvFrom?: {
      [k: string]: unknown;
    } | null;
    extraEnvFromRefs?: unknown[] | null;
    hostAliases?: unknown[] | null;
    deploymentAnnotations?: {
      [k: string]: unknown;
    } | null;
    deploymentLabels?: {
      [k: string]: unknown;
    } | null;
    deploymentLifecycle?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      'gitlab.com/prometheus_scrape'?: string | null;
      'gitlab.com/prometheus_port'?: number | string | null;
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    secrets?: unknown[] | null;
    configMaps?: {
      [k: string]: unknown;
    } | null;
    volumeMounts?: unknown[] | null;
    volumes?: unknown[] | null;
    extraObjects?: unknown[] | null;
    extraContainers?: unknown[] | boolean | null;
    fullnameOverride?: unknown;
    nameOverride?: unknown;
    namespace?: unknown;
    runnerRegistrationToken?: unknown;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  postgresql?: {
    install?: boolean | null;
    tags?: {
      'bitnami-common'?: boolean | null;
      [k: string]: unknown;
    } | null;
    architecture?: string | null;
    auth?: {
      enablePostgresUser?: boolean | null;
      postgresPassword?: string | null;
      database?: string | null;
      username?: string | null;
      password?: string | null;
      replicationUsername?: string | null;
      replicationPassword?: string | null;
      existingSecret?: string | null;
      secretKeys?: {
        adminPasswordKey?: string | null;
        userPasswordKey?: string | null;
        replicationPasswordKey?: string | null;
      } | null;
      usePasswordFiles?: boolean | null;
    } | null;
    persistence?: {
      size?: string | null;
      [k: string]: unknown;
    } | null;
    resources?: {
      requests?: {
        memory?: string | null;
        cpu?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    replication?: {
      enabled?: boolean | null;
      readReplicas?: number | null;
      synchronousCommit?: 'on' | 'remote_apply' | 'remote_write' | 'local' | 'off' | null;
      numSynchronousReplicas?: number | string | null;
      applicationName?: string | null;
    } | null;
    volumePermissions?: {
      enabled?: boolean | null;
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
        digest?: string | null;
        pullPolicy?: string | null;
        pullSecrets?: unknown[] | null;
      } | null;
      resources?: {
        limits?: {
          [k: string]: unknown;
        } | null;
        requests?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        seLinuxOptions?: {
          [k: string]: unknown;
        } | null;
        runAsUser?: number | string | null;
        runAsGroup?: number | string | null;
        runAsNonRoot?: boolean | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
    } | null;
    metrics?: {
      enabled?: boolean | null;
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
        digest?: string | null;
        pullPolicy?: string | null;
        pullSecrets?: unknown[] | null;
      } | null;
      collectors?:
        | {
            [k: string]: unknown;
          }
        | boolean
        | null;
      customMetrics?: {
        [k: string]: unknown;
      } | null;
      extraEnvVars?: unknown[] | boolean | null;
      containerSecurityContext?: {
        enabled?: boolean | null;
        seLinuxOptions?: {
          [k: string]: unknown;
        } | null;
        runAsUser?: number | string | null;
        runAsNonRoot?: boolean | null;
        privileged?: boolean | null;
        readOnlyRootFilesystem?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      livenessProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        failureThreshold?: number | string | null;
        successThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        failureThreshold?: number | string | null;
        successThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      startupProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        failureThreshold?: number | string | null;
        successThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      customLivenessProbe?: {
        [k: string]: unknown;
      } | null;
      customReadinessProbe?: {
        [k: string]: unknown;
      } | null;
      customStartupProbe?: {
        [k: string]: unknown;
      } | null;
      containerPorts?: {
        metrics?: number | string | null;
      } | null;
      resources?: {
        limits?: {
          [k: string]: unknown;
        } | null;
        requests?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      service?: {
        ports?: {
          metrics?: number | string | null;
        } | null;
        clusterIP?: string | null;
        sessionAffinity?: string | null;
        annotations?: {
          'prometheus.io/scrape'?: string | null;
          'prometheus.io/port'?: string | null;
          'gitlab.com/prometheus_scrape'?: string | null;
          'gitlab.com/prometheus_port'?: string | number | null;
          [k: string]: unknown;
        } | null;
      } | null;
      serviceMonitor?: {
        enabled?: boolean | null;
        namespace?: string | null;
        interval?: string | null;
        scrapeTimeout?: string | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        selector?: {
          [k: string]: unknown;
        } | null;
        relabelings?: unknown[] | null;
        metricRelabelings?: unknown[] | null;
        honorLabels?: boolean | null;
        jobLabel?: string | null;
      } | null;
      prometheusRule?: {
        enabled?: boolean | null;
        namespace?: string | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        rules?: unknown[] | null;
      } | null;
    } | null;
    kubeVersion?: string | null;
    nameOverride?: string | null;
    fullnameOverride?: string | null;
    clusterDomain?: string | null;
    extraDeploy?: unknown[] | null;
    commonLabels?: {
      [k: string]: unknown;
    } | null;
    commonAnnotations?: {
      [k: string]: unknown;
    } | null;
    diagnosticMode?: {
      enabled?: boolean | null;
      command?: string[] | null;
      args?: string[] | null;
    } | null;
    image?: {
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
      digest?: string | null;
      pullPolicy?: string | null;
      pullSecrets?: unknown[] | null;
      debug?: boolean | null;
    } | null;
    containerPorts?: {
      postgresql?: number | string | null;
    } | null;
    audit?: {
      logHostname?: boolean | null;
      logConnections?: boolean | null;
      logDisconnections?: boolean | null;
      pgAuditLog?: string | null;
      pgAuditLogCatalog?: string | null;
      clientMinMessages?: string | null;
      logLinePrefix?: string | null;
      logTimezone?: string | null;
    } | null;
    ldap?:
      | {
          enabled?: boolean | null;
          server?: string | null;
          port?: string | null;
          prefix?: string | null;
          suffix?: string | null;
          basedn?: string | null;
          binddn?: string | null;
          bindpw?: string | null;
          searchAttribute?: string | null;
          searchFilter?: string | null;
          scheme?: string | null;
          tls?: {
            enabled?: boolean | null;
          } | null;
          uri?: string | null;
          baseDN?: unknown;
          bindDN?: unknown;
          bind_password?: unknown;
          search_attr?: unknown;
          search_filter?: unknown;
          url?: unknown;
        }
      | boolean
      | null;
    postgresqlDataDir?: string | null;
    postgresqlSharedPreloadLibraries?: string | null;
    shmVolume?: {
      enabled?: boolean | null;
      sizeLimit?: string | null;
    } | null;
    tls?: {
      enabled?: boolean | null;
      autoGenerated?: boolean | null;
      preferServerCiphers?: boolean | null;
      certificatesSecret?: string | null;
      certFilename?: string | null;
      certKeyFilename?: string | null;
      certCAFilename?: string | null;
      crlFilename?: string | null;
    } | null;
    primary?: {
      name?: string | null;
      configuration?: string | null;
      pgHbaConfiguration?: string | null;
      existingConfigmap?: string | null;
      extendedConfiguration?: string | null;
      existingExtendedConfigmap?: string | null;
      initdb?: {
        args?: string | null;
        postgresqlWalDir?: string | null;
        scripts?: {
          [k: string]: unknown;
        } | null;
        scriptsConfigMap?: string | null;
        scriptsSecret?: string | null;
        user?: string | null;
        password?: string | null;
      } | null;
      standby?: {
        enabled?: boolean | null;
        primaryHost?: string | null;
        primaryPort?: string | null;
      } | null;
      extraEnvVars?: unknown[] | null;
      extraEnvVarsCM?: string | null;
      extraEnvVarsSecret?: string | null;
      command?: unknown[] | null;
      args?: unknown[] | null;
      livenessProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        failureThreshold?: number | string | null;
        successThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        failureThreshold?: number | string | null;
        successThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      startupProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        failureThreshold?: number | string | null;
        successThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      customLivenessProbe?: {
        [k: string]: unknown;
      } | null;
      customReadinessProbe?: {
        [k: string]: unknown;
      } | null;
      customStartupProbe?: {
        [k: string]: unknown;
      } | null;
      lifecycleHooks?: {
        [k: string]: unknown;
      } | null;
      resources?: {
        limits?: {
          [k: string]: unknown;
        } | null;
        requests?: {
          memory?: string | number | null;
          cpu?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      podSecurityContext?: {
        enabled?: boolean | null;
        fsGroupChangePolicy?: string | null;
        sysctls?: unknown[] | null;
        supplementalGroups?: unknown[] | null;
        fsGroup?: number | string | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        enabled?: boolean | null;
        seLinuxOptions?: {
          [k: string]: unknown;
        } | null;
        runAsUser?: number | string | null;
        runAsNonRoot?: boolean | null;
        privileged?: boolean | null;
        readOnlyRootFilesystem?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
      hostAliases?: unknown[] | null;
      hostNetwork?: boolean | null;
      hostIPC?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        'postgresql.gitlab/init-revision'?: string | number | null;
        [k: string]: unknown;
      } | null;
      podAffinityPreset?: 'soft' | 'hard' | '' | null;
      podAntiAffinityPreset?: 'soft' | 'hard' | null;
      nodeAffinityPreset?: {
        type?: 'soft' | 'hard' | '' | null;
        key?: string | null;
        values?: unknown[] | null;
      } | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      topologySpreadConstraints?: unknown[] | null;
      priorityClassName?: string | null;
      schedulerName?: string | null;
      terminationGracePeriodSeconds?: string | null;
      updateStrategy?: {
        type?: string | null;
        rollingUpdate?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      extraVolumeMounts?:
        | {
            name?: string | null;
            mountPath?: string | null;
            subPath?: string | null;
            readOnly?: boolean | null;
            [k: string]: unknown;
          }[]
        | null;
      extraVolumes?:
        | {
            name?: string | null;
            projected?: {
              sources?:
                | {
                    secret?: {
                      name?: string | null;
                      items?:
                        | {
                            key?: string | null;
                            path?: string | null;
                            [k: string]: unknown;
                          }[]
                        | null;
                      [k: string]: unknown;
                    } | null;
                    [k: string]: unknown;
                  }[]
                | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          }[]
        | null;
      sidecars?: unknown[] | null;
      initContainers?: unknown[] | null;
      extraPodSpec?: {
        [k: string]: unknown;
      } | null;
      service?: {
        type?: string | null;
        ports?: {
          postgresql?: number | string | null;
        } | null;
        nodePorts?: {
          postgresql?: string | null;
        } | null;
        clusterIP?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        loadBalancerIP?: string | null;
        externalTrafficPolicy?: string | null;
        loadBalancerSourceRanges?: unknown[] | null;
        extraPorts?: unknown[] | null;
        sessionAffinity?: 'None' | 'ClientIP' | null;
        sessionAffinityConfig?: {
          [k: string]: unknown;
        } | null;
        headless?: {
          annotations?: {
            [k: string]: unknown;
          } | null;
        } | null;
      } | null;
      persistence?: {
        enabled?: boolean | null;
        existingClaim?: string | null;
        mountPath?: string | null;
        subPath?: string | null;
        storageClass?: string | null;
        accessModes?: string[] | null;
        size?: string | number | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        selector?: {
          [k: string]: unknown;
        } | null;
        dataSource?: {
          [k: string]: unknown;
        } | null;
      } | null;
      persistentVolumeClaimRetentionPolicy?: {
        enabled?: boolean | null;
        whenScaled?: string | null;
        whenDeleted?: string | null;
      } | null;
    } | null;
    readReplicas?: {
      name?: string | null;
      replicaCount?: number | string | null;
      extendedConfiguration?: string | null;
      extraEnvVars?: unknown[] | null;
      extraEnvVarsCM?: string | null;
      extraEnvVarsSecret?: string | null;
      command?: unknown[] | null;
      args?: unknown[] | null;
      livenessProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        failureThreshold?: number | string | null;
        successThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        failureThreshold?: number | string | null;
        successThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      startupProbe?: {
        enabled?: boolean | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        failureThreshold?: number | string | null;
        successThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      customLivenessProbe?: {
        [k: string]: unknown;
      } | null;
      customReadinessProbe?: {
        [k: string]: unknown;
      } | null;
      customStartupProbe?: {
        [k: string]: unknown;
      } | null;
      lifecycleHooks?: {
        [k: string]: unknown;
      } | null;
      resources?: {
        limits?: {
          [k: string]: unknown;
        } | null;
        requests?: {
          memory?: string | number | null;
          cpu?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      podSecurityContext?: {
        enabled?: boolean | null;
        fsGroupChangePolicy?: string | null;
        sysctls?: unknown[] | null;
        supplementalGroups?: unknown[] | null;
        fsGroup?: number | string | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        enabled?: boolean | null;
        seLinuxOptions?: {
          [k: string]: unknown;
        } | null;
        runAsUser?: number | string | null;
        runAsNonRoot?: boolean | null;
        privileged?: boolean | null;
        readOnlyRootFilesystem?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
      hostAliases?: unknown[] | null;
      hostNetwork?: boolean | null;
      hostIPC?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      podAffinityPreset?: 'soft' | 'hard' | '' | null;
      podAntiAffinityPreset?: 'soft' | 'hard' | null;
      nodeAffinityPreset?: {
        type?: 'soft' | 'hard' | '' | null;
        key?: string | null;
        values?: unknown[] | null;
      } | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      topologySpreadConstraints?: unknown[] | null;
      priorityClassName?: string | null;
      schedulerName?: string | null;
      terminationGracePeriodSeconds?: string | null;
      updateStrategy?: {
        type?: string | null;
        rollingUpdate?: {
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      extraVolumeMounts?: unknown[] | null;
      extraVolumes?: unknown[] | null;
      sidecars?: unknown[] | null;
      initContainers?: unknown[] | null;
      extraPodSpec?: {
        [k: string]: unknown;
      } | null;
      service?: {
        type?: string | null;
        ports?: {
          postgresql?: number | string | null;
        } | null;
        nodePorts?: {
          postgresql?: string | null;
        } | null;
        clusterIP?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        loadBalancerIP?: string | null;
        externalTrafficPolicy?: string | null;
        loadBalancerSourceRanges?: unknown[] | null;
        extraPorts?: unknown[] | null;
        sessionAffinity?: 'None' | 'ClientIP' | null;
        sessionAffinityConfig?: {
          [k: string]: unknown;
        } | null;
        headless?: {
          annotations?: {
            [k: string]: unknown;
          } | null;
        } | null;
      } | null;
      persistence?: {
        enabled?: boolean | null;
        existingClaim?: string | null;
        mountPath?: string | null;
        subPath?: string | null;
        storageClass?: string | null;
        accessModes?: string[] | null;
        size?: string | number | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        selector?: {
          [k: string]: unknown;
        } | null;
        dataSource?: {
          [k: string]: unknown;
        } | null;
      } | null;
      persistentVolumeClaimRetentionPolicy?: {
        enabled?: boolean | null;
        whenScaled?: string | null;
        whenDeleted?: string | null;
      } | null;
    } | null;
    backup?: {
      enabled?: boolean | null;
      cronjob?: {
        schedule?: string | null;
        timeZone?: string | null;
        concurrencyPolicy?: string | null;
        failedJobsHistoryLimit?: number | string | null;
        successfulJobsHistoryLimit?: number | string | null;
        startingDeadlineSeconds?: string | null;
        ttlSecondsAfterFinished?: string | null;
        restartPolicy?: string | null;
        podSecurityContext?: {
          enabled?: boolean | null;
          fsGroupChangePolicy?: string | null;
          sysctls?: unknown[] | null;
          supplementalGroups?: unknown[] | null;
          fsGroup?: number | string | null;
          [k: string]: unknown;
        } | null;
        containerSecurityContext?: {
          enabled?: boolean | null;
          seLinuxOptions?: {
            [k: string]: unknown;
          } | null;
          runAsUser?: number | string | null;
          runAsNonRoot?: boolean | null;
          privileged?: boolean | null;
          readOnlyRootFilesystem?: boolean | null;
          allowPrivilegeEscalation?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          seccompProfile?: {
            type?: string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        command?: string[] | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        nodeSelector?: {
          [k: string]: unknown;
        } | null;
        storage?: {
          existingClaim?: string | null;
          resourcePolicy?: string | null;
          storageClass?: string | null;
          accessModes?: string[] | null;
          size?: string | number | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          mountPath?: string | null;
          subPath?: string | null;
          volumeClaimTemplates?: {
            selector?: {
              [k: string]: unknown;
            } | null;
          } | null;
        } | null;
        timezone?: unknown;
      } | null;
    } | null;
    networkPolicy?: {
      enabled?: boolean | null;
      metrics?: {
        enabled?: boolean | null;
        namespaceSelector?: {
          [k: string]: unknown;
        } | null;
        podSelector?: {
          [k: string]: unknown;
        } | null;
      } | null;
      ingressRules?: {
        primaryAccessOnlyFrom?: {
          enabled?: boolean | null;
          namespaceSelector?: {
            [k: string]: unknown;
          } | null;
          podSelector?: {
            [k: string]: unknown;
          } | null;
          customRules?: unknown[] | null;
          [k: string]: unknown;
        } | null;
        readReplicasAccessOnlyFrom?: {
          enabled?: boolean | null;
          namespaceSelector?: {
            [k: string]: unknown;
          } | null;
          podSelector?: {
            [k: string]: unknown;
          } | null;
          customRules?: unknown[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      egressRules?: {
        denyConnectionsToExternal?: boolean | null;
        customRules?: unknown[] | null;
        [k: string]: unknown;
      } | null;
    } | null;
    serviceBindings?: {
      enabled?: boolean | null;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      name?: string | boolean | null;
      automountServiceAccountToken?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    rbac?: {
      create?: boolean | null;
      rules?: unknown[] | null;
    } | null;
    psp?: {
      create?: boolean | null;
    } | null;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  prometheus?: {
    install?: boolean | null;
    'prometheus-pushgateway'?: {
      enabled?: boolean | null;
      nameOverride?: string | null;
      fullnameOverride?: string | null;
      namespaceOverride?: string | null;
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
        pullPolicy?: string | null;
      } | null;
      imagePullSecrets?: unknown[] | null;
      service?: {
        nodePort?: unknown;
        type?: string | null;
        port?: number | string | null;
        targetPort?: number | string | null;
        portName?: string | null;
        clusterIP?: string | null;
        ipDualStack?: {
          enabled?: boolean | null;
          ipFamilies?: string[] | null;
          ipFamilyPolicy?: string | null;
        } | null;
        loadBalancerIP?: string | null;
        loadBalancerSourceRanges?: unknown[] | null;
      } | null;
      automountServiceAccountToken?: boolean | null;
      deploymentAnnotations?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      serviceAnnotations?: {
        'prometheus.io/probe'?: string | null;
        [k: string]: unknown;
      } | null;
      serviceLabels?: {
        [k: string]: unknown;
      } | null;
      serviceAccountLabels?: {
        [k: string]: unknown;
      } | null;
      persistentVolumeLabels?: {
        [k: string]: unknown;
      } | null;
      extraVars?: unknown[] | null;
      extraArgs?: unknown[] | null;
      extraInitContainers?: unknown[] | null;
      extraContainers?: unknown[] | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      webConfiguration?: {
        basicAuthUsers?: unknown;
        [k: string]: unknown;
      } | null;
      liveness?: {
        enabled?: boolean | null;
        probe?: {
          httpGet?: {
            path?: string | null;
            port?: number | string | null;
            scheme?: string | null;
            [k: string]: unknown;
          } | null;
          initialDelaySeconds?: number | string | null;
          timeoutSeconds?: number | string | null;
          [k: string]: unknown;
        } | null;
      } | null;
      readiness?: {
        enabled?: boolean | null;
        probe?: {
          httpGet?: {
            path?: string | null;
            port?: number | string | null;
            scheme?: string | null;
            [k: string]: unknown;
          } | null;
          initialDelaySeconds?: number | string | null;
          timeoutSeconds?: number | string | null;
          [k: string]: unknown;
        } | null;
      } | null;
      serviceAccount?: {
        create?: boolean | null;
        name?: unknown;
        annotations?: unknown;
      } | null;
      ingress?: {
        annotations?: unknown;
        hosts?: unknown;
        tls?: unknown;
        enabled?: boolean | null;
        className?: string | null;
        path?: string | null;
        pathType?: string | null;
        extraPaths?: unknown[] | null;
      } | null;
      route?: {
        main?: {
          enabled?: boolean | null;
          apiVersion?: string | null;
          kind?: string | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          labels?: {
            [k: string]: unknown;
          } | null;
          parentRefs?: unknown[] | null;
          hostnames?: unknown[] | null;
          additionalRules?: unknown[] | null;
          filters?: unknown[] | null;
          matches?:
            | {
                path?: {
                  type?: string | null;
                  value?: string | null;
                } | null;
                [k: string]: unknown;
              }[]
            | null;
          httpsRedirect?: boolean | null;
        } | null;
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      replicaCount?: number | string | null;
      hostAliases?: unknown[] | null;
      runAsStatefulSet?: boolean | null;
      securityContext?: {
        fsGroup?: number | string | null;
        runAsUser?: number | string | null;
        runAsNonRoot?: boolean | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        [k: string]: unknown;
      } | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      podAntiAffinity?: string | null;
      podAntiAffinityTopologyKey?: string | null;
      topologySpreadConstraints?: unknown[] | null;
      serviceMonitor?: {
        bearerTokenFile?: string | null;
        enabled?: boolean | null;
        namespace?: string | null;
        telemetryPath?: string | null;
        interval?: string | null;
        scheme?: string | null;
        basicAuth?: {
          [k: string]: unknown;
        } | null;
        tlsConfig?: {
          [k: string]: unknown;
        } | null;
        scrapeTimeout?: string | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        honorLabels?: boolean | null;
        metricRelabelings?: unknown[] | null;
        relabelings?: unknown[] | null;
      } | null;
      podDisruptionBudget?: {
        [k: string]: unknown;
      } | null;
      priorityClassName?: unknown;
      strategy?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      persistentVolume?: {
        storageClass?: unknown;
        enabled?: boolean | null;
        accessModes?: string[] | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        existingClaim?: string | boolean | null;
        mountPath?: string | null;
        size?: string | number | null;
        subPath?: string | null;
      } | null;
      extraVolumes?: unknown[] | null;
      extraVolumeMounts?: unknown[] | null;
      networkPolicy?: {
        allowAll?: unknown;
        customSelectors?: unknown;
        [k: string]: unknown;
      } | null;
      extraManifests?: unknown[] | null;
      lifecycle?: {
        [k: string]: unknown;
      } | null;
      global?: {
        [k: string]: unknown;
      } | null;
    } | null;
    'prometheus-node-exporter'?: {
      enabled?: boolean | null;
      nameservers?: unknown;
      searches?: unknown;
      options?: unknown;
      priorityClassName?: unknown;
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
        pullPolicy?: string | null;
        digest?: string | null;
        sha?: unknown;
      } | null;
      imagePullSecrets?: unknown[] | null;
      nameOverride?: string | null;
      fullnameOverride?: string | null;
      revisionHistoryLimit?: number | string | null;
      kubeRBACProxy?: {
        enabled?: boolean | null;
        env?: {
          [k: string]: unknown;
        } | null;
        image?: {
          registry?: string | null;
          repository?: string | null;
          tag?: string | null;
          sha?: string | null;
          pullPolicy?: string | null;
        } | null;
        extraArgs?: unknown[] | null;
        containerSecurityContext?: {
          [k: string]: unknown;
        } | null;
        port?: number | string | null;
        portName?: string | null;
        enableHostPort?: boolean | null;
        proxyEndpointsPort?: number | string | null;
        enableProxyEndpointsHostPort?: boolean | null;
        resources?: {
          [k: string]: unknown;
        } | null;
        extraVolumeMounts?: unknown[] | null;
        tls?: {
          enabled?: boolean | null;
          tlsClientAuth?: boolean | null;
        } | null;
      } | null;
      tlsSecret?: {
        enabled?: boolean | null;
        caItem?: string | null;
        certItem?: string | null;
        keyItem?: string | null;
        secretName?: string | null;
        volumeName?: string | null;
      } | null;
      service?: {
        enabled?: boolean | null;
        type?: string | null;
        clusterIP?: string | null;
        port?: number | string | null;
        servicePort?: string | null;
        targetPort?: number | string | null;
        portName?: string | null;
        nodePort?: unknown;
        listenOnAllInterfaces?: boolean | null;
        annotations?: {
          'prometheus.io/scrape'?: string | null;
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        ipDualStack?: {
          enabled?: boolean | null;
          ipFamilies?: string[] | null;
          ipFamilyPolicy?: string | null;
        } | null;
        externalTrafficPolicy?: string | null;
        internalTrafficPolicy?: string | null;
      } | null;
      networkPolicy?: {
        ingress?: unknown;
        enabled?: boolean | null;
      } | null;
      env?: {
        [k: string]: unknown;
      } | null;
      prometheus?: {
        monitor?: {
          enabled?: boolean | null;
          additionalLabels?: {
            [k: string]: unknown;
          } | null;
          namespace?: string | null;
          jobLabel?: string | null;
          podTargetLabels?: unknown[] | null;
          targetLabels?: unknown[] | null;
          scheme?: string | null;
          basicAuth?: {
            [k: string]: unknown;
          } | null;
          bearerTokenFile?: unknown;
          tlsConfig?: {
            [k: string]: unknown;
          } | null;
          proxyUrl?: string | null;
          selectorOverride?: {
            [k: string]: unknown;
          } | null;
          attachMetadata?: {
            node?: boolean | null;
            [k: string]: unknown;
          } | null;
          relabelings?: unknown[] | null;
          metricRelabelings?: unknown[] | null;
          interval?: string | null;
          scrapeTimeout?: string | number | null;
          apiVersion?: string | null;
          sampleLimit?: number | string | null;
          targetLimit?: number | string | null;
          labelLimit?: number | string | null;
          labelNameLengthLimit?: number | string | null;
          labelValueLengthLimit?: number | string | null;
        } | null;
        podMonitor?: {
          enabled?: boolean | null;
          namespace?: string | null;
          additionalLabels?: {
            [k: string]: unknown;
          } | null;
          podTargetLabels?: unknown[] | null;
          apiVersion?: string | null;
          selectorOverride?: {
            [k: string]: unknown;
          } | null;
          attachMetadata?: {
            node?: boolean | null;
            [k: string]: unknown;
          } | null;
          jobLabel?: string | null;
          scheme?: string | null;
          path?: string | null;
          basicAuth?: {
            [k: string]: unknown;
          } | null;
          bearerTokenSecret?: {
            [k: string]: unknown;
          } | null;
          tlsConfig?: {
            [k: string]: unknown;
          } | null;
          authorization?: {
            [k: string]: unknown;
          } | null;
          oauth2?: {
            [k: string]: unknown;
          } | null;
          proxyUrl?: string | null;
          interval?: string | null;
          scrapeTimeout?: string | null;
          honorTimestamps?: boolean | null;
          honorLabels?: boolean | null;
          enableHttp2?: string | null;
          filterRunning?: string | null;
          followRedirects?: string | null;
          params?: {
            [k: string]: unknown;
          } | null;
          relabelings?: unknown[] | null;
          metricRelabelings?: unknown[] | null;
          sampleLimit?: number | string | null;
          targetLimit?: number | string | null;
          labelLimit?: number | string | null;
          labelNameLengthLimit?: number | string | null;
          labelValueLengthLimit?: number | string | null;
        } | null;
      } | null;
      updateStrategy?: {
        type?: string | null;
        rollingUpdate?: {
          maxUnavailable?: number | string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      restartPolicy?: unknown;
      serviceAccount?: {
        create?: boolean | null;
        name?: unknown;
        annotations?: {
          [k: string]: unknown;
        } | null;
        imagePullSecrets?: unknown[] | null;
        automountServiceAccountToken?: boolean | null;
      } | null;
      securityContext?: {
        fsGroup?: number | string | null;
        runAsGroup?: number | string | null;
        runAsNonRoot?: boolean | null;
        runAsUser?: number | string | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        capabilities?: unknown;
        readOnlyRootFilesystem?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        [k: string]: unknown;
      } | null;
      rbac?: {
        create?: boolean | null;
        useExistingRole?: unknown;
        pspEnabled?: boolean | null;
      } | null;
      endpoints?: unknown[] | null;
      hostNetwork?: boolean | null;
      hostPID?: boolean | null;
      hostIPC?: boolean | null;
      hostRootFsMount?: {
        enabled?: boolean | null;
        mountPropagation?: string | null;
      } | null;
      hostProcFsMount?: {
        mountPropagation?: string | null;
      } | null;
      hostSysFsMount?: {
        mountPropagation?: string | null;
      } | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        'cluster-autoscaler.kubernetes.io/safe-to-evict'?: string | null;
        [k: string]: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      commonLabels?: {
        [k: string]: unknown;
      } | null;
      daemonsetAnnotations?: {
        [k: string]: unknown;
      } | null;
      releaseLabel?: boolean | null;
      dnsConfig?: {
        [k: string]: unknown;
      } | null;
      nodeSelector?: {
        'kubernetes.io/os'?: string | null;
        [k: string]: unknown;
      } | null;
      terminationGracePeriodSeconds?: unknown;
      tolerations?:
        | {
            effect?: string | null;
            operator?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      terminationMessageParams?: {
        enabled?: boolean | null;
        terminationMessagePath?: string | null;
        terminationMessagePolicy?: string | null;
      } | null;
      extraArgs?: unknown[] | null;
      extraHostVolumeMounts?: unknown[] | null;
      configmaps?: unknown[] | null;
      secrets?: unknown[] | null;
      namespaceOverride?: string | null;
      sidecars?: unknown[] | null;
      sidecarVolumeMount?: unknown[] | null;
      sidecarHostVolumeMounts?: unknown[] | null;
      extraInitContainers?: unknown[] | null;
      livenessProbe?: {
        failureThreshold?: number | string | null;
        httpGet?: {
          httpHeaders?: unknown[] | null;
          scheme?: string | null;
          [k: string]: unknown;
        } | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        successThreshold?: number | string | null;
        timeoutSeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        failureThreshold?: number | string | null;
        httpGet?: {
          httpHeaders?: unknown[] | null;
          scheme?: string | null;
          [k: string]: unknown;
        } | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        successThreshold?: number | string | null;
        timeoutSeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
      verticalPodAutoscaler?: {
        recommenders?: unknown;
        controlledValues?: unknown;
        cpu?: unknown;
        memory?: unknown;
        updatePolicy?: unknown;
        enabled?: boolean | null;
        controlledResources?: unknown[] | null;
        maxAllowed?: {
          [k: string]: unknown;
        } | null;
        minAllowed?: {
          [k: string]: unknown;
        } | null;
      } | null;
      extraManifests?: unknown[] | null;
      extraVolumes?: unknown[] | null;
      extraVolumeMounts?: unknown[] | null;
      version?: string | null;
      global?: {
        [k: string]: unknown;
      } | null;
    } | null;
    'kube-state-metrics'?: {
      enabled?: boolean | null;
      updateStrategy?: unknown;
      affinity?: {
        [k: string]: unknown;
      } | null;
      priorityClassName?: unknown;
      prometheusScrape?: boolean | null;
      image?: {
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
        sha?: string | null;
        pullPolicy?: string | null;
      } | null;
      imagePullSecrets?: unknown[] | null;
      autosharding?:
        | {
            enabled?: boolean | null;
          }
        | boolean
        | null;
      replicas?: number | string | null;
      revisionHistoryLimit?: number | string | null;
      extraArgs?: unknown[] | null;
      automountServiceAccountToken?: boolean | null;
      service?: {
        port?: number | string | null;
        type?: string | null;
        ipDualStack?: {
          enabled?: boolean | null;
          ipFamilies?: string[] | null;
          ipFamilyPolicy?: string | null;
        } | null;
        nodePort?: number | string | null;
        loadBalancerIP?: string | null;
        loadBalancerSourceRanges?: unknown[] | null;
        clusterIP?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      customLabels?: {
        [k: string]: unknown;
      } | null;
      selectorOverride?: {
        [k: string]: unknown;
      } | null;
      releaseLabel?: boolean | null;
      hostNetwork?: boolean | null;
      rbac?: {
        useExistingRole?: unknown;
        create?: boolean | null;
        useClusterRole?: boolean | null;
        extraRules?: unknown[] | null;
      } | null;
      kubeRBACProxy?: {
        enabled?: boolean | null;
        image?: {
          registry?: string | null;
          repository?: string | null;
          tag?: string | null;
          sha?: string | null;
          pullPolicy?: string | null;
        } | null;
        ignoreProbePaths?: boolean | null;
        extraArgs?: unknown[] | null;
        containerSecurityContext?: {
          readOnlyRootFilesystem?: boolean | null;
          allowPrivilegeEscalation?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        port?: number | string | null;
        proxyEndpointsPort?: number | string | null;
        resources?: {
          [k: string]: unknown;
        } | null;
        volumeMounts?: unknown[] | null;
      } | null;
      serviceAccount?: {
        create?: boolean | null;
        name?: unknown;
        imagePullSecrets?: unknown[] | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        automountServiceAccountToken?: boolean | null;
      } | null;
      env?: unknown[] | null;
      prometheus?: {
        monitor?: {
          enabled?: boolean | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          additionalLabels?: {
            [k: string]: unknown;
          } | null;
          namespace?: string | null;
          namespaceSelector?: unknown[] | null;
          jobLabel?: string | null;
          targetLabels?: unknown[] | null;
          podTargetLabels?: unknown[] | null;
          sampleLimit?: number | string | null;
          targetLimit?: number | string | null;
          labelLimit?: number | string | null;
          labelNameLengthLimit?: number | string | null;
          labelValueLengthLimit?: number | string | null;
          selectorOverride?: {
            [k: string]: unknown;
          } | null;
          http?: {
            interval?: string | null;
            scrapeTimeout?: string | null;
            proxyUrl?: string | null;
            enableHttp2?: boolean | null;
            honorLabels?: boolean | null;
            metricRelabelings?: unknown[] | null;
            relabelings?: unknown[] | null;
            scheme?: string | null;
            bearerTokenFile?: string | null;
            bearerTokenSecret?: {
              [k: string]: unknown;
            } | null;
            tlsConfig?: {
              [k: string]: unknown;
            } | null;
          } | null;
          metrics?: {
            interval?: string | null;
            scrapeTimeout?: string | null;
            proxyUrl?: string | null;
            enableHttp2?: boolean | null;
            honorLabels?: boolean | null;
            metricRelabelings?: unknown[] | null;
            relabelings?: unknown[] | null;
            scheme?: string | null;
            bearerTokenFile?: string | null;
            bearerTokenSecret?: {
              [k: string]: unknown;
            } | null;
            tlsConfig?: {
              [k: string]: unknown;
            } | null;
          } | null;
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
        } | null;
        scrapeconfig?: {
          enabled?: boolean | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          additionalLabels?: {
            [k: string]: unknown;
          } | null;
          jobName?: string | null;
          sampleLimit?: number | string | null;
          targetLimit?: number | string | null;
          labelLimit?: number | string | null;
          labelNameLengthLimit?: number | string | null;
          labelValueLengthLimit?: number | string | null;
          staticConfigLabels?: {
            [k: string]: unknown;
          } | null;
          scrapeInterval?: string | null;
          scrapeTimeout?: string | null;
          proxyUrl?: string | null;
          enableHttp2?: boolean | null;
          honorLabels?: boolean | null;
          metricRelabelings?: unknown[] | null;
          relabelings?: unknown[] | null;
          scheme?: string | null;
          tlsConfig?: {
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
      } | null;
      networkPolicy?: {
        cilium?: {
          kubeApiServerSelector?: unknown;
          [k: string]: unknown;
        } | null;
        egress?: unknown;
        ingress?: unknown;
        podSelector?: unknown;
        enabled?: boolean | null;
        flavor?: string | null;
      } | null;
      securityContext?: {
        enabled?: boolean | null;
        runAsGroup?: number | string | null;
        runAsUser?: number | string | null;
        fsGroup?: number | string | null;
        runAsNonRoot?: boolean | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        readOnlyRootFilesystem?: boolean | null;
        allowPrivilegeEscalation?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      topologySpreadConstraints?: unknown[] | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      podDisruptionBudget?: {
        [k: string]: unknown;
      } | null;
      metricAllowlist?: unknown[] | null;
      metricDenylist?: unknown[] | null;
      metricLabelsAllowlist?: unknown[] | null;
      metricAnnotationsAllowList?: unknown[] | null;
      collectors?: string[] | null;
      kubeconfig?: {
        enabled?: boolean | null;
        secret?: unknown;
        [k: string]: unknown;
      } | null;
      customResourceState?: {
        enabled?: boolean | null;
        create?: boolean | null;
        name?: string | null;
        key?: string | null;
        config?: {
          [k: string]: unknown;
        } | null;
      } | null;
      releaseNamespace?: boolean | null;
      namespaces?: string | null;
      namespacesDenylist?: string | null;
      namespaceOverride?: string | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      selfMonitor?: {
        telemetryHost?: unknown;
        telemetryPort?: unknown;
        telemetryNodePort?: unknown;
        enabled?: boolean | null;
      } | null;
      verticalPodAutoscaler?: {
        recommenders?: unknown;
        controlledValues?: unknown;
        cpu?: unknown;
        memory?: unknown;
        updatePolicy?: unknown;
        enabled?: boolean | null;
        controlledResources?: unknown[] | null;
        maxAllowed?: {
          [k: string]: unknown;
        } | null;
        minAllowed?: {
          [k: string]: unknown;
        } | null;
      } | null;
      volumeMounts?: unknown[] | null;
      volumes?: unknown[] | null;
      extraManifests?: unknown[] | null;
      containers?: unknown[] | null;
      initContainers?: unknown[] | null;
      dnsPolicy?: string | null;
      dnsConfig?: {
        [k: string]: unknown;
      } | null;
      startupProbe?: {
        enabled?: boolean | null;
        failureThreshold?: number | string | null;
        httpGet?: {
          httpHeaders?: unknown[] | null;
          scheme?: string | null;
          [k: string]: unknown;
        } | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        successThreshold?: number | string | null;
        timeoutSeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
      livenessProbe?: {
        failureThreshold?: number | string | null;
        httpGet?: {
          httpHeaders?: unknown[] | null;
          scheme?: string | null;
          [k: string]: unknown;
        } | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        successThreshold?: number | string | null;
        timeoutSeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        failureThreshold?: number | string | null;
        httpGet?: {
          httpHeaders?: unknown[] | null;
          scheme?: string | null;
          [k: string]: unknown;
        } | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        successThreshold?: number | string | null;
        timeoutSeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
      fullnameOverride?: unknown;
      nameOverride?: unknown;
      global?: {
        [k: string]: unknown;
      } | null;
    } | null;
    alertmanager?: {
      enabled?: boolean | null;
      replicaCount?: number | null;
      image?: {
        repository?: string | null;
        pullPolicy?: 'Never' | 'IfNotPresent' | 'Always' | null;
        tag?: string | null;
      } | null;
      baseURL?: string | null;
      extraArgs?: {
        [k: string]: unknown;
      } | null;
      extraSecretMounts?:
        | {
            name?: string | null;
            mountPath?: string | null;
            subPath?: string | null;
            secretName?: string | null;
            readOnly?: boolean | null;
            [k: string]: unknown;
          }[]
        | null;
      imagePullSecrets?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      nameOverride?: string | null;
      fullnameOverride?: string | null;
      namespaceOverride?: string | null;
      automountServiceAccountToken?: boolean | null;
      hostUsers?: boolean | null;
      serviceAccount?: {
        create?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        name?: string | null;
      } | null;
      schedulerName?: string | null;
      priorityClassName?: string | null;
      podSecurityContext?: {
        fsGroup?: number | null;
        runAsUser?: number | null;
        runAsGroup?: number | null;
        runAsNonRoot?: boolean | null;
        [k: string]: unknown;
      } | null;
      dnsConfig?: {
        nameservers?: string[] | null;
        searches?: string[] | null;
        options?:
          | {
              name?: string | null;
              value?: string | null;
              [k: string]: unknown;
            }[]
          | null;
        [k: string]: unknown;
      } | null;
      hostAliases?:
        | {
            ip?: string | null;
            hostnames?: string[] | null;
            [k: string]: unknown;
          }[]
        | null;
      securityContext?: {
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        readOnlyRootFilesystem?: boolean | null;
        runAsUser?: number | null;
        runAsNonRoot?: boolean | null;
        runAsGroup?: number | null;
        [k: string]: unknown;
      } | null;
      additionalPeers?: string[] | null;
      extraInitContainers?:
        | {
            name?: string | null;
            image?: string | null;
            pullPolicy?: 'Never' | 'IfNotPresent' | 'Always' | null;
            command?: string[] | null;
            args?: string[] | null;
            ports?:
              | {
                  [k: string]: unknown;
                }[]
              | null;
            env?:
              | {
                  name?: string | null;
                  value?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
            envFrom?:
              | {
                  [k: string]: unknown;
                }[]
              | null;
            volumeMounts?:
              | {
                  name?: string | null;
                  mountPath?: string | null;
                  readOnly?: boolean | null;
                  [k: string]: unknown;
                }[]
              | null;
            resources?: {
              limits?: {
                cpu?: string | null;
                memory?: string | null;
                [k: string]: unknown;
              } | null;
              requests?: {
                cpu?: string | null;
                memory?: string | null;
                [k: string]: unknown;
              } | null;
              [k: string]: unknown;
            } | null;
            securityContext?: {
              capabilities?: {
                drop?: string[] | null;
                [k: string]: unknown;
              } | null;
              readOnlyRootFilesystem?: boolean | null;
              runAsUser?: number | null;
              runAsNonRoot?: boolean | null;
              runAsGroup?: number | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          }[]
        | null;
      extraContainers?:
        | {
            name?: string | null;
            image?: string | null;
            pullPolicy?: 'Never' | 'IfNotPresent' | 'Always' | null;
            command?: string[] | null;
            args?: string[] | null;
            ports?:
              | {
                  [k: string]: unknown;
                }[]
              | null;
            env?:
              | {
                  name?: string | null;
                  value?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
            envFrom?:
              | {
                  [k: string]: unknown;
                }[]
              | null;
            volumeMounts?:
              | {
                  name?: string | null;
                  mountPath?: string | null;
                  readOnly?: boolean | null;
                  [k: string]: unknown;
                }[]
              | null;
            resources?: {
              limits?: {
                cpu?: string | null;
                memory?: string | null;
                [k: string]: unknown;
              } | null;
              requests?: {
                cpu?: string | null;
                memory?: string | null;
                [k: string]: unknown;
              } | null;
              [k: string]: unknown;
            } | null;
            securityContext?: {
              capabilities?: {
                drop?: string[] | null;
                [k: string]: unknown;
              } | null;
              readOnlyRootFilesystem?: boolean | null;
              runAsUser?: number | null;
              runAsNonRoot?: boolean | null;
              runAsGroup?: number | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          }[]
        | null;
      resources?: {
        limits?: {
          cpu?: string | null;
          memory?: string | null;
          [k: string]: unknown;
        } | null;
        requests?: {
          cpu?: string | null;
          memory?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      containerPortName?: string | null;
      livenessProbe?: {
        httpGet?: {
          path?: string | null;
          port?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        httpGet?: {
          path?: string | null;
          port?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      service?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        type?: string | null;
        port?: number | null;
        clusterPort?: number | null;
        loadBalancerIP?: string | null;
        loadBalancerSourceRanges?: string[] | null;
        nodePort?: number | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        extraPorts?: unknown[] | null;
        ipDualStack?: {
          enabled?: boolean | null;
          ipFamilies?: string[] | null;
          ipFamilyPolicy?: string | null;
        } | null;
        servicePort?: unknown;
      } | null;
      ingress?: {
        enabled?: boolean | null;
        className?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        hosts?:
          | {
              host?: string | null;
              paths?:
                | {
                    path?: string | null;
                    pathType?: string | null;
                    [k: string]: unknown;
                  }[]
                | null;
              [k: string]: unknown;
            }[]
          | null;
        tls?:
          | {
              secretName?: string | null;
              hosts?: string[] | null;
              [k: string]: unknown;
            }[]
          | null;
        labels?: {
          [k: string]: unknown;
        } | null;
      } | null;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      podAntiAffinity?: '' | 'soft' | 'hard' | null;
      podAntiAffinityTopologyKey?: string | null;
      topologySpreadConstraints?:
        | {
            maxSkew?: number | null;
            topologyKey?: string | null;
            whenUnsatisfiable?: 'DoNotSchedule' | 'ScheduleAnyway' | null;
            labelSelector?: {
              matchLabels?: {
                [k: string]: unknown;
              } | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          }[]
        | null;
      statefulSet?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      podDisruptionBudget?: {
        maxUnavailable?: number | null;
        minAvailable?: number | null;
        [k: string]: unknown;
      } | null;
      command?: string[] | null;
      persistence?: {
        enabled?: boolean | null;
        storageClass?: string | null;
        accessModes?: string[] | null;
        size?: string | null;
        annotations?: {
          [k: string]: string;
        } | null;
        labels?: {
          [k: string]: string;
        } | null;
        emptyDir?: {
          [k: string]: unknown;
        } | null;
      } | null;
      configAnnotations?: {
        [k: string]: unknown;
      } | null;
      config?: {
        enabled?: boolean | null;
        global?: {
          [k: string]: unknown;
        } | null;
        templates?: string[] | null;
        receivers?:
          | {
              name?: string | null;
              [k: string]: unknown;
            }[]
          | null;
        route?: {
          receiver?: string | null;
          group_by?: string[] | null;
          continue?: boolean | null;
          matchers?: string[] | null;
          group_wait?: string | null;
          group_interval?: string | null;
          repeat_interval?: string | null;
          mute_time_intervals?: string[] | null;
          active_time_intervals?: string[] | null;
          routes?:
            | {
                [k: string]: unknown;
              }[]
            | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      configmapReload?: {
        enabled?: boolean | null;
        name?: string | null;
        image?: {
          repository?: string | null;
          pullPolicy?: 'Never' | 'IfNotPresent' | 'Always' | null;
          tag?: string | null;
        } | null;
        containerPort?: number | null;
        resources?: {
          limits?: {
            cpu?: string | null;
            memory?: string | null;
            [k: string]: unknown;
          } | null;
          requests?: {
            cpu?: string | null;
            memory?: string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        livenessProbe?: {
          [k: string]: unknown;
        } | null;
        readinessProbe?: {
          [k: string]: unknown;
        } | null;
        extraArgs?: {
          [k: string]: unknown;
        } | null;
        extraVolumeMounts?: unknown[] | null;
        extraEnv?: unknown[] | null;
        securityContext?: {
          [k: string]: unknown;
        } | null;
      } | null;
      templates?: {
        [k: string]: unknown;
      } | null;
      extraVolumeMounts?:
        | {
            name?: string | null;
            mountPath?: string | null;
            readOnly?: boolean | null;
            [k: string]: unknown;
          }[]
        | null;
      extraVolumes?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      extraEnv?:
        | {
            name?: string | null;
            value?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      testFramework?: {
        enabled?: boolean | null;
        annotations?: {
          'helm.sh/hook'?: string | null;
          [k: string]: unknown;
        } | null;
      } | null;
      verticalPodAutoscaler?: {
        enabled?: boolean | null;
        recommenders?: unknown[] | null;
        updatePolicy?: {
          [k: string]: unknown;
        } | null;
        resourcePolicy?: {
          [k: string]: unknown;
        } | null;
      } | null;
      extraPodConfigs?: {
        [k: string]: unknown;
      } | null;
      revisionHistoryLimit?: number | string | null;
      servicePerReplica?: {
        enabled?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        loadBalancerSourceRanges?: unknown[] | null;
        externalTrafficPolicy?: string | null;
        type?: string | null;
      } | null;
      ingressPerReplica?: {
        enabled?: boolean | null;
        className?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        hostPrefix?: string | null;
        hostDomain?: string | null;
        paths?: string[] | null;
        pathType?: string | null;
        tlsSecretName?: string | null;
        tlsSecretPerReplica?: {
          enabled?: boolean | null;
          prefix?: string | null;
        } | null;
      } | null;
      minReadySeconds?: number | string | null;
      global?: {
        [k: string]: unknown;
      } | null;
      prefixURL?: unknown;
    } | null;
    alertRelabelConfigs?: {
      [k: string]: unknown;
    } | null;
    configmapReload?: {
      env?: unknown[] | null;
      prometheus?: {
        containerSecurityContext?: {
          runAsUser?: number | string | null;
          allowPrivilegeEscalation?: boolean | null;
          runAsNonRoot?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          seccompProfile?: {
            type?: string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
        extraArgs?: {
          [k: string]: unknown;
        } | null;
        extraConfigmapMounts?: unknown[] | null;
        extraVolumeDirs?: unknown[] | null;
        extraVolumeMounts?: unknown[] | null;
        image?: {
          digest?: string | null;
          pullPolicy?: string | null;
          repository?: string | null;
          tag?: string | null;
        } | null;
        name?: string | null;
        resources?: {
          [k: string]: unknown;
        } | null;
        containerPort?: number | string | null;
        containerPortName?: string | null;
        livenessProbe?: {
          httpGet?: {
            path?: string | null;
            port?: string | null;
            scheme?: string | null;
            [k: string]: unknown;
          } | null;
          periodSeconds?: number | string | null;
          initialDelaySeconds?: number | string | null;
          [k: string]: unknown;
        } | null;
        readinessProbe?: {
          httpGet?: {
            path?: string | null;
            port?: string | null;
            scheme?: string | null;
            [k: string]: unknown;
          } | null;
          periodSeconds?: number | string | null;
          [k: string]: unknown;
        } | null;
        startupProbe?: {
          enabled?: boolean | null;
          httpGet?: {
            path?: string | null;
            port?: string | null;
            scheme?: string | null;
            [k: string]: unknown;
          } | null;
          periodSeconds?: number | string | null;
          [k: string]: unknown;
        } | null;
      } | null;
      reloadUrl?: string | null;
    } | null;
    extraManifests?: unknown[] | null;
    extraScrapeConfigs?: string | null;
    forceNamespace?: string | null;
    imagePullSecrets?: unknown[] | null;
    networkPolicy?: {
      enabled?: boolean | null;
    } | null;
    rbac?: {
      create?: boolean | null;
    } | null;
    ruleFiles?: {
      [k: string]: unknown;
    } | null;
    server?: {
      affinity?: {
        [k: string]: unknown;
      } | null;
      alertmanagers?: unknown[] | null;
      baseURL?: string | null;
      clusterRoleNameOverride?: string | null;
      command?: unknown[] | null;
      configMapAnnotations?: {
        [k: string]: unknown;
      } | null;
      configMapOverrideName?: string | null;
      configPath?: string | null;
      containerSecurityContext?: {
        runAsUser?: number | string | null;
        allowPrivilegeEscalation?: boolean | null;
        runAsNonRoot?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      defaultFlagsOverride?: unknown[] | null;
      deploymentAnnotations?: {
        [k: string]: unknown;
      } | null;
      dnsConfig?: {
        [k: string]: unknown;
      } | null;
      dnsPolicy?: string | null;
      emptyDir?: {
        sizeLimit?: string | null;
        medium?: string | null;
      } | null;
      enableServiceLinks?: boolean | null;
      env?: unknown[] | null;
      exemplars?: {
        [k: string]: unknown;
      } | null;
      extraArgs?: {
        [k: string]: unknown;
      } | null;
      extraConfigmapLabels?: {
        [k: string]: unknown;
      } | null;
      extraConfigmapMounts?: unknown[] | null;
      extraFlags?: string[] | null;
      extraHostPathMounts?: unknown[] | null;
      extraInitContainers?: unknown[] | null;
      extraSecretMounts?: unknown[] | null;
      extraVolumeMounts?: unknown[] | null;
      extraVolumes?: unknown[] | null;
      fullnameOverride?: string | null;
      global?: {
        evaluation_interval?: string | null;
        scrape_interval?: string | null;
        scrape_timeout?: string | null;
        [k: string]: unknown;
      } | null;
      hostAliases?: unknown[] | null;
      hostNetwork?: boolean | null;
      image?: {
        digest?: string | null;
        pullPolicy?: string | null;
        repository?: string | null;
        tag?: string | null;
      } | null;
      ingress?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
        extraLabels?: {
          [k: string]: unknown;
        } | null;
        extraPaths?: unknown[] | null;
        hosts?: unknown[] | null;
        path?: string | null;
        pathType?: string | null;
        tls?: unknown[] | null;
        servicePort?: unknown;
        ingressClassName?: string | null;
      } | null;
      livenessProbeFailureThreshold?: number | null;
      livenessProbeInitialDelay?: number | null;
      livenessProbePeriodSeconds?: number | null;
      livenessProbeSuccessThreshold?: number | null;
      livenessProbeTimeout?: number | null;
      name?: string | null;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      persistentVolume?: {
        accessModes?: string[] | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
        existingClaim?: string | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        mountPath?: string | null;
        size?: string | null;
        statefulSetNameOverride?: string | null;
        subPath?: string | null;
        storageClass?: unknown;
        selector?: unknown;
        volumeName?: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      podAntiAffinity?: '' | 'soft' | 'hard' | null;
      podAntiAffinityTopologyKey?: string | null;
      podDisruptionBudget?: {
        enabled?: boolean | null;
        maxUnavailable?: string | number | null;
        minAvailable?: unknown;
        unhealthyPodEvictionPolicy?: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      portName?: string | null;
      prefixURL?: string | null;
      priorityClassName?: string | null;
      runtimeClassName?: string | null;
      probeHeaders?: unknown[] | null;
      probeScheme?: string | null;
      readinessProbeFailureThreshold?: number | null;
      readinessProbeInitialDelay?: number | null;
      readinessProbePeriodSeconds?: number | null;
      readinessProbeSuccessThreshold?: number | null;
      readinessProbeTimeout?: number | null;
      releaseNamespace?: boolean | null;
      remoteRead?: unknown[] | null;
      remoteWrite?: unknown[] | null;
      replicaCount?: number | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      retention?: string | null;
      retentionSize?: string | null;
      revisionHistoryLimit?: number | null;
      securityContext?: {
        fsGroup?: number | null;
        runAsGroup?: number | null;
        runAsNonRoot?: boolean | null;
        runAsUser?: number | null;
        [k: string]: unknown;
      } | null;
      service?: {
        additionalPorts?: unknown[] | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        clusterIP?: string | null;
        enabled?: boolean | null;
        externalIPs?: unknown[] | null;
        gRPC?: {
          enabled?: boolean | null;
          servicePort?: number | null;
          nodePort?: unknown;
          type?: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        loadBalancerIP?: string | null;
        loadBalancerSourceRanges?: unknown[] | null;
        servicePort?: number | null;
        sessionAffinity?: string | null;
        statefulsetReplica?: {
          enabled?: boolean | null;
          replica?: number | null;
        } | null;
        type?: string | null;
        loadBalancerClass?: string | null;
        externalTrafficPolicy?: string | null;
        nodePort?: unknown;
      } | null;
      sidecarContainers?: {
        [k: string]: unknown;
      } | null;
      sidecarTemplateValues?: {
        [k: string]: unknown;
      } | null;
      startupProbe?: {
        enabled?: boolean | null;
        failureThreshold?: number | null;
        periodSeconds?: number | null;
        timeoutSeconds?: number | null;
        [k: string]: unknown;
      } | null;
      statefulSet?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
        headless?: {
          annotations?: {
            [k: string]: unknown;
          } | null;
          gRPC?: {
            enabled?: boolean | null;
            servicePort?: number | null;
            nodePort?: unknown;
          } | null;
          labels?: {
            [k: string]: unknown;
          } | null;
          servicePort?: number | null;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        podManagementPolicy?: string | null;
        pvcDeleteOnStsDelete?: boolean | null;
        pvcDeleteOnStsScale?: boolean | null;
        updateStrategy?: unknown;
      } | null;
      storagePath?: string | null;
      strategy?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      tcpSocketProbeEnabled?: boolean | null;
      terminationGracePeriodSeconds?: number | null;
      tolerations?: unknown[] | null;
      topologySpreadConstraints?: unknown[] | null;
      tsdb?: {
        [k: string]: unknown;
      } | null;
      verticalAutoscaler?: {
        enabled?: boolean | null;
        updateMode?: unknown;
        containerPolicies?: unknown;
      } | null;
      automountServiceAccountToken?: unknown;
      useExistingClusterRoleName?: unknown;
      namespaces?: unknown;
      schedulerName?: unknown;
      hostPort?: unknown;
      otlp?: {
        [k: string]: unknown;
      } | null;
      configFromSecret?: string | null;
      route?: {
        main?: {
          enabled?: boolean | null;
          apiVersion?: string | null;
          kind?: string | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
          labels?: {
            [k: string]: unknown;
          } | null;
          parentRefs?: unknown[] | null;
          hostnames?: unknown[] | null;
          additionalRules?: unknown[] | null;
          filters?: unknown[] | null;
          matches?:
            | {
                path?: {
                  type?: string | null;
                  value?: string | null;
                } | null;
                [k: string]: unknown;
              }[]
            | null;
          httpsRedirect?: boolean | null;
        } | null;
        [k: string]: unknown;
      } | null;
      daemonSet?: {
        enabled?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        updateStrategy?: unknown;
      } | null;
    } | null;
    scrapeConfigFiles?: unknown[] | null;
    serverFiles?: {
      'alerting_rules.yml'?: {
        [k: string]: unknown;
      } | null;
      alerts?: {
        [k: string]: unknown;
      } | null;
      'prometheus.yml'?: {
        rule_files?: string[] | null;
        scrape_configs?:
          | {
              job_name?: string | null;
              static_configs?:
                | {
                    targets?: string[] | null;
                    [k: string]: unknown;
                  }[]
                | null;
              kubernetes_sd_configs?:
                | {
                    role?: string | null;
                    [k: string]: unknown;
                  }[]
                | null;
              scheme?: string | null;
              tls_config?: {
                insecure_skip_verify?: boolean | null;
                ca_file?: string | null;
                [k: string]: unknown;
              } | null;
              bearer_token_file?: string | boolean | null;
              relabel_configs?:
                | {
                    source_labels?: string[] | null;
                    action?: string | null;
                    regex?: string | boolean | null;
                    target_label?: string | null;
                    replacement?: string | null;
                    [k: string]: unknown;
                  }[]
                | null;
              honor_labels?: boolean | null;
              scrape_interval?: string | number | null;
              scrape_timeout?: string | number | null;
              metrics_path?: string | null;
              params?: {
                module?: string[] | null;
                [k: string]: unknown;
              } | null;
              [k: string]: unknown;
            }[]
          | null;
        [k: string]: unknown;
      } | null;
      'recording_rules.yml'?: {
        [k: string]: unknown;
      } | null;
      rules?: {
        [k: string]: unknown;
      } | null;
      groups?: unknown;
      [k: string]: unknown;
    } | null;
    serviceAccounts?: {
      server?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        create?: boolean | null;
        name?: string | null;
        automountServiceAccountToken?: boolean | null;
      } | null;
    } | null;
    commonMetaLabels?: {
      [k: string]: unknown;
    } | null;
    fullnameOverride?: unknown;
    nameOverride?: unknown;
    global?: {
      [k: string]: unknown;
    } | null;
    podSecurityPolicy?: {
      enabled?: boolean | null;
    } | null;
  } | null;
  installCertmanager?: boolean | null;
  certmanager?: {
    acmesolver?: {
      image?: {
        digest?: string | null;
        pullPolicy?: string | null;
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
      } | null;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    approveSignerNames?: string[] | null;
    automountServiceAccountToken?: boolean | null;
    cainjector?: {
      affinity?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
      config?: {
        metricsTLSConfig?: {
          dynamic?: {
            secretName?: unknown;
            secretNamespace?: unknown;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        allowPrivilegeEscalation?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        readOnlyRootFilesystem?: boolean | null;
        [k: string]: unknown;
      } | null;
      deploymentAnnotations?: {
        [k: string]: unknown;
      } | null;
      enableServiceLinks?: boolean | null;
      enabled?: boolean | null;
      extraArgs?: unknown[] | null;
      extraEnv?: unknown[] | null;
      featureGates?: string | null;
      image?: {
        digest?: string | null;
        pullPolicy?: string | null;
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
      } | null;
      nodeSelector?: {
        'kubernetes.io/os'?: string | null;
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      podDisruptionBudget?: {
        enabled?: boolean | null;
        maxUnavailable?: unknown;
        minAvailable?: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      replicaCount?: number | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      securityContext?: {
        runAsNonRoot?: boolean | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      serviceAccount?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        automountServiceAccountToken?: boolean | null;
        create?: boolean | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        name?: string | null;
      } | null;
      serviceAnnotations?: {
        [k: string]: unknown;
      } | null;
      serviceLabels?: {
        [k: string]: unknown;
      } | null;
      strategy?: {
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      topologySpreadConstraints?: unknown[] | null;
      volumeMounts?: unknown[] | null;
      volumes?: unknown[] | null;
    } | null;
    clusterResourceNamespace?: string | null;
    config?: {
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      readOnlyRootFilesystem?: boolean | null;
      [k: string]: unknown;
    } | null;
    crds?: {
      enabled?: boolean | null;
      keep?: boolean | null;
    } | null;
    creator?: string | null;
    deploymentAnnotations?: {
      [k: string]: unknown;
    } | null;
    disableAutoApproval?: boolean | null;
    dns01RecursiveNameservers?: string | null;
    dns01RecursiveNameserversOnly?: boolean | null;
    enableCertificateOwnerRef?: boolean | null;
    enableServiceLinks?: boolean | null;
    enabled?: boolean | null;
    extraArgs?: unknown[] | null;
    extraEnv?: unknown[] | null;
    extraObjects?: unknown[] | null;
    featureGates?: string | null;
    fullnameOverride?: string | null;
    hostAliases?: unknown[] | null;
    http_proxy?: string | null;
    https_proxy?: string | null;
    image?: {
      digest?: string | null;
      pullPolicy?: string | null;
      registry?: string | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    ingressShim?: {
      defaultIssuerGroup?: string | null;
      defaultIssuerKind?: string | null;
      defaultIssuerName?: string | null;
    } | null;
    installCRDs?: boolean | null;
    livenessProbe?: {
      enabled?: boolean | null;
      initialDelaySeconds?: number | string | null;
      periodSeconds?: number | string | null;
      timeoutSeconds?: number | string | null;
      successThreshold?: number | string | null;
      failureThreshold?: number | string | null;
      [k: string]: unknown;
    } | null;
    maxConcurrentChallenges?: number | null;
    nameOverride?: string | null;
    namespace?: string | null;
    no_proxy?: string | null;
    nodeSelector?: {
      'kubernetes.io/os'?: string | null;
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podDisruptionBudget?: {
      enabled?: boolean | null;
      maxUnavailable?: unknown;
      minAvailable?: unknown;
    } | null;
    podDnsConfig?: {
      [k: string]: unknown;
    } | null;
    podDnsPolicy?: string | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    prometheus?: {
      enabled?: boolean | null;
      podmonitor?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
        endpointAdditionalProperties?: {
          [k: string]: unknown;
        } | null;
        honorLabels?: boolean | null;
        interval?: string | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        namespace?: string | null;
        path?: string | null;
        prometheusInstance?: string | null;
        scrapeTimeout?: string | null;
      } | null;
      servicemonitor?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
        endpointAdditionalProperties?: {
          [k: string]: unknown;
        } | null;
        honorLabels?: boolean | null;
        interval?: string | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        namespace?: string | null;
        path?: string | null;
        prometheusInstance?: string | null;
        scrapeTimeout?: string | null;
        targetPort?: number | string | null;
      } | null;
    } | null;
    replicaCount?: number | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    securityContext?: {
      runAsNonRoot?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
      create?: boolean | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      name?: string | null;
    } | null;
    serviceAnnotations?: {
      [k: string]: unknown;
    } | null;
    serviceIPFamilies?: unknown[] | null;
    serviceIPFamilyPolicy?: string | null;
    serviceLabels?: {
      [k: string]: unknown;
    } | null;
    startupapicheck?: {
      affinity?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
      backoffLimit?: number | null;
      containerSecurityContext?: {
        allowPrivilegeEscalation?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        readOnlyRootFilesystem?: boolean | null;
        [k: string]: unknown;
      } | null;
      enableServiceLinks?: boolean | null;
      enabled?: boolean | null;
      extraArgs?: string[] | null;
      extraEnv?: unknown[] | null;
      image?: {
        digest?: string | null;
        pullPolicy?: string | null;
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
      } | null;
      jobAnnotations?: {
        'helm.sh/hook'?: string | null;
        'helm.sh/hook-weight'?: string | number | null;
        'helm.sh/hook-delete-policy'?: string | null;
        [k: string]: unknown;
      } | null;
      nodeSelector?: {
        'kubernetes.io/os'?: string | null;
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      rbac?: {
        annotations?: {
          'helm.sh/hook'?: string | null;
          'helm.sh/hook-weight'?: string | number | null;
          'helm.sh/hook-delete-policy'?: string | null;
          [k: string]: unknown;
        } | null;
      } | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      securityContext?: {
        runAsNonRoot?: boolean | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      serviceAccount?: {
        annotations?: {
          'helm.sh/hook'?: string | null;
          'helm.sh/hook-weight'?: string | number | null;
          'helm.sh/hook-delete-policy'?: string | null;
          [k: string]: unknown;
        } | null;
        automountServiceAccountToken?: boolean | null;
        create?: boolean | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        name?: string | null;
      } | null;
      timeout?: string | null;
      tolerations?: unknown[] | null;
      volumeMounts?: unknown[] | null;
      volumes?: unknown[] | null;
    } | null;
    strategy?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?: unknown[] | null;
    volumeMounts?: unknown[] | null;
    volumes?: unknown[] | null;
    webhook?: {
      affinity?: {
        [k: string]: unknown;
      } | null;
      automountServiceAccountToken?: boolean | null;
      config?: {
        metricsTLSConfig?: unknown;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        allowPrivilegeEscalation?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        readOnlyRootFilesystem?: boolean | null;
        [k: string]: unknown;
      } | null;
      deploymentAnnotations?: {
        [k: string]: unknown;
      } | null;
      enableServiceLinks?: boolean | null;
      extraArgs?: unknown[] | null;
      extraEnv?: unknown[] | null;
      featureGates?: string | null;
      hostNetwork?: boolean | null;
      image?: {
        digest?: string | null;
        pullPolicy?: string | null;
        registry?: string | null;
        repository?: string | null;
        tag?: string | null;
      } | null;
      livenessProbe?: {
        failureThreshold?: number | string | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        successThreshold?: number | string | null;
        timeoutSeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
      loadBalancerIP?: string | null;
      mutatingWebhookConfiguration?: {
        namespaceSelector?: {
          [k: string]: unknown;
        } | null;
      } | null;
      mutatingWebhookConfigurationAnnotations?: {
        [k: string]: unknown;
      } | null;
      networkPolicy?: {
        egress?:
          | {
              ports?:
                | {
                    port?: number | string | null;
                    protocol?: string | null;
                    [k: string]: unknown;
                  }[]
                | null;
              to?:
                | {
                    ipBlock?: {
                      cidr?: string | null;
                    } | null;
                    [k: string]: unknown;
                  }[]
                | null;
              [k: string]: unknown;
            }[]
          | null;
        enabled?: boolean | null;
        ingress?:
          | {
              from?:
                | {
                    ipBlock?: {
                      cidr?: string | null;
                    } | null;
                    [k: string]: unknown;
                  }[]
                | null;
              [k: string]: unknown;
            }[]
          | null;
      } | null;
      nodeSelector?: {
        'kubernetes.io/os'?: string | null;
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      podDisruptionBudget?: {
        enabled?: boolean | null;
        maxUnavailable?: unknown;
        minAvailable?: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        failureThreshold?: number | string | null;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        successThreshold?: number | string | null;
        timeoutSeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
      replicaCount?: number | null;
      resources?: {
        [k: string]: unknown;
      } | null;
      securePort?: number | null;
      securityContext?: {
        runAsNonRoot?: boolean | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      serviceAccount?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        automountServiceAccountToken?: boolean | null;
        create?: boolean | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        name?: string | null;
      } | null;
      serviceAnnotations?: {
        [k: string]: unknown;
      } | null;
      serviceIPFamilies?: unknown[] | null;
      serviceIPFamilyPolicy?: string | null;
      serviceLabels?: {
        [k: string]: unknown;
      } | null;
      serviceType?: string | null;
      strategy?: {
        [k: string]: unknown;
      } | null;
      timeoutSeconds?: number | null;
      tolerations?: unknown[] | null;
      topologySpreadConstraints?: unknown[] | null;
      url?: {
        host?: unknown;
        [k: string]: unknown;
      } | null;
      validatingWebhookConfiguration?: {
        namespaceSelector?: {
          matchExpressions?:
            | {
                key?: string | null;
                operator?: string | null;
                values?: string[] | null;
                [k: string]: unknown;
              }[]
            | null;
          [k: string]: unknown;
        } | null;
      } | null;
      validatingWebhookConfigurationAnnotations?: {
        [k: string]: unknown;
      } | null;
      volumeMounts?: unknown[] | null;
      volumes?: unknown[] | null;
    } | null;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  'certmanager-issuer'?: {
    email?: unknown;
    server?: string | boolean | null;
    rbac?: {
      create?: boolean | null;
    } | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    containerSecurityContext?: {
      runAsUser?: number | string | null;
      runAsGroup?: number | string | null;
      allowPrivilegeEscalation?: boolean | null;
      runAsNonRoot?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    common?: {
      labels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    useNewIngressForCerts?: boolean | null;
    ttlSecondsAfterFinished?: number | string | null;
    nameOverride?: unknown;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  'envoy-gateway'?: {
    podDisruptionBudget?: {
      maxUnavailable?: unknown;
      minAvailable?: number | string | null;
    } | null;
    deployment?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      envoyGateway?: {
        image?: {
          repository?: string | null;
          tag?: string | null;
        } | null;
        imagePullPolicy?: string | null;
        imagePullSecrets?: unknown[] | null;
        resources?: {
          limits?: {
            memory?: string | number | null;
            [k: string]: unknown;
          } | null;
          requests?: {
            cpu?: string | number | null;
            memory?: string | number | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        securityContext?: {
          allowPrivilegeEscalation?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          privileged?: boolean | null;
          runAsNonRoot?: boolean | null;
          runAsGroup?: number | string | null;
          runAsUser?: number | string | null;
          seccompProfile?: {
            type?: string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
      } | null;
      ports?:
        | {
            name?: string | null;
            port?: number | string | null;
            targetPort?: number | string | null;
            [k: string]: unknown;
          }[]
        | null;
      priorityClassName?: unknown;
      replicas?: number | string | null;
      pod?: {
        affinity?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          'prometheus.io/scrape'?: string | null;
          'prometheus.io/port'?: string | number | null;
          'gitlab.com/prometheus_scrape'?: string | null;
          'gitlab.com/prometheus_port'?: string | number | null;
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        topologySpreadConstraints?: unknown[] | null;
        tolerations?: unknown[] | null;
        nodeSelector?: {
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    service?: {
      type?: string | null;
      loadBalancerIP?: unknown;
      trafficDistribution?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    hpa?: {
      enabled?: boolean | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      metrics?: unknown[] | null;
      behavior?: {
        [k: string]: unknown;
      } | null;
    } | null;
    config?: {
      envoyGateway?: {
        gateway?: {
          controllerName?: string | null;
          [k: string]: unknown;
        } | null;
        provider?: {
          type?: string | null;
          kubernetes?: unknown;
          [k: string]: unknown;
        } | null;
        logging?: {
          level?: {
            default?: string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        extensionApis?: {
          enableEnvoyPatchPolicy?: boolean | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    createNamespace?: boolean | null;
    kubernetesClusterDomain?: string | null;
    certgen?: {
      job?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        args?: unknown[] | null;
        pod?: {
          annotations?: {
            [k: string]: unknown;
          } | null;
          labels?: {
            [k: string]: unknown;
          } | null;
        } | null;
        resources?: {
          [k: string]: unknown;
        } | null;
        affinity?: {
          [k: string]: unknown;
        } | null;
        tolerations?: unknown[] | null;
        nodeSelector?: {
          [k: string]: unknown;
        } | null;
        ttlSecondsAfterFinished?: number | string | null;
        securityContext?: {
          allowPrivilegeEscalation?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          privileged?: boolean | null;
          readOnlyRootFilesystem?: boolean | null;
          runAsNonRoot?: boolean | null;
          runAsGroup?: number | string | null;
          runAsUser?: number | string | null;
          seccompProfile?: {
            type?: string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
      } | null;
      rbac?: {
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    topologyInjector?: {
      enabled?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    fullnameOverride?: unknown;
    hps?: {
      maxReplicas?: unknown;
      [k: string]: unknown;
    } | null;
    nameOverride?: unknown;
    serviceAccount?: {
      create?: unknown;
      name?: unknown;
      [k: string]: unknown;
    } | null;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  gitlab?: {
    'geo-logcursor'?: {
      image?: {
        repository?: unknown;
        tag?: unknown;
        [k: string]: unknown;
      } | null;
      init?: {
        image?: {
          [k: string]: unknown;
        } | null;
        resources?: {
          requests?: {
            cpu?: string | number | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        containerSecurityContext?: {
          [k: string]: unknown;
        } | null;
      } | null;
      enabled?: boolean | null;
      replicaCount?: number | string | null;
      redis?: {
        auth?: {
          [k: string]: unknown;
        } | null;
      } | null;
      psql?: {
        [k: string]: unknown;
      } | null;
      gitaly?: {
        authToken?: {
          [k: string]: unknown;
        } | null;
      } | null;
      minio?: {
        serviceName?: string | null;
        port?: number | string | null;
      } | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      deployment?: {
        livenessProbe?: {
          initialDelaySeconds?: number | string | null;
          periodSeconds?: number | string | null;
          timeoutSeconds?: number | string | null;
          successThreshold?: number | string | null;
          failureThreshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        readinessProbe?: {
          initialDelaySeconds?: number | string | null;
          periodSeconds?: number | string | null;
          timeoutSeconds?: number | string | null;
          successThreshold?: number | string | null;
          failureThreshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        strategy?: {
          [k: string]: unknown;
        } | null;
      } | null;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        } | null;
        nodeAffinity?: {
          key?: unknown;
          values?: unknown;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      common?: {
        labels?: {
          [k: string]: unknown;
        } | null;
      } | null;
      priorityClassName?: string | null;
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number | string | null;
        fsGroup?: number | string | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        runAsUser?: number | string | null;
        [k: string]: unknown;
      } | null;
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean | null;
        create?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      topologySpreadConstraints?: unknown[] | null;
      annotations?: unknown;
      local?: {
        psql?: unknown;
        [k: string]: unknown;
      } | null;
      nameOverride?: unknown;
      trusted_proxies?: unknown;
      global?: {
        [k: string]: unknown;
      } | null;
    } | null;
    gitaly?: {
      serviceName?: unknown;
      priorityClassName?: unknown;
      gitaly?: {
        [k: string]: unknown;
      } | null;
      internal?: {
        names?: unknown;
        [k: string]: unknown;
      } | null;
      image?: {
        pullPolicy?: unknown;
        pullSecrets?: unknown;
        tag?: unknown;
        repository?: string | null;
      } | null;
      service?: {
        tls?: {
          externalPort?: unknown;
          internalPort?: unknown;
          [k: string]: unknown;
        } | null;
        type?: string | null;
        clusterIP?: string | null;
        externalPort?: unknown;
        internalPort?: unknown;
        loadBalancerIP?: unknown;
        name?: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      common?: {
        labels?: {
          [k: string]: unknown;
        } | null;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      serviceLabels?: {
        [k: string]: unknown;
      } | null;
      shareProcessNamespace?: boolean | null;
      init?: {
        image?: {
          [k: string]: unknown;
        } | null;
        resources?: {
          requests?: {
            cpu?: string | number | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        containerSecurityContext?: {
          allowPrivilegeEscalation?: boolean | null;
          runAsNonRoot?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
      } | null;
      cgroups?: {
        memoryBytes?: unknown;
        cpuShares?: unknown;
        cpuQuotaUs?: unknown;
        enabled?: boolean | null;
        initContainer?: {
          image?: {
            repository?: string | null;
          } | null;
          securityContext?: {
            runAsUser?: number | string | null;
            runAsGroup?: number | string | null;
            [k: string]: unknown;
          } | null;
        } | null;
        mountpoint?: string | null;
        hierarchyRoot?: string | null;
        repositories?: {
          [k: string]: unknown;
        } | null;
      } | null;
      tolerations?: unknown[] | null;
      gracefulRestartTimeout?: number | string | null;
      logging?: {
        level?: unknown;
        sentryDsn?: unknown;
        sentryEnvironment?: unknown;
        format?: string | null;
      } | null;
      git?: {
        config?: unknown;
        [k: string]: unknown;
      } | null;
      prometheus?: {
        grpcLatencyBuckets?: unknown;
        [k: string]: unknown;
      } | null;
      workhorse?: {
        [k: string]: unknown;
      } | null;
      shell?: {
        authToken?: {
          [k: string]: unknown;
        } | null;
        concurrency?: unknown[] | null;
      } | null;
      metrics?: {
        enabled?: boolean | null;
        port?: number | string | null;
        path?: string | null;
        serviceMonitor?: {
          enabled?: boolean | null;
          additionalLabels?: {
            [k: string]: unknown;
          } | null;
          endpointConfig?: {
            [k: string]: unknown;
          } | null;
        } | null;
        metricsPort?: unknown;
      } | null;
      persistence?: {
        storageClass?: unknown;
        enabled?: boolean | null;
        accessMode?: string | null;
        size?: string | number | null;
        subPath?: string | null;
        matchLabels?: {
          [k: string]: unknown;
        } | null;
        matchExpressions?: unknown[] | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?: {
          [k: string]: unknown;
        } | null;
      } | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      maxUnavailable?: number | string | null;
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number | string | null;
        fsGroup?: number | string | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        runAsUser?: number | string | null;
        allowPrivilegeEscalation?: boolean | null;
        runAsNonRoot?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean | null;
        create?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      statefulset?: {
        strategy?: {
          [k: string]: unknown;
        } | null;
        livenessProbe?: {
          initialDelaySeconds?: number | string | null;
          periodSeconds?: number | string | null;
          timeoutSeconds?: number | string | null;
          successThreshold?: number | string | null;
          failureThreshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        readinessProbe?: {
          initialDelaySeconds?: number | string | null;
          periodSeconds?: number | string | null;
          timeoutSeconds?: number | string | null;
          successThreshold?: number | string | null;
          failureThreshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        startupProbe?: {
          enabled?: boolean | null;
          initialDelaySeconds?: number | string | null;
          periodSeconds?: number | string | null;
          timeoutSeconds?: number | string | null;
          successThreshold?: number | string | null;
          failureThreshold?: number | string | null;
          [k: string]: unknown;
        } | null;
      } | null;
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        } | null;
        nodeAffinity?: {
          key?: unknown;
          values?: unknown;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      packObjectsCache?: {
        enabled?: unknown;
        [k: string]: unknown;
      } | null;
      gpgSigning?: {
        enabled?: unknown;
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      } | null;
      backup?: {
        goCloudUrl?: unknown;
        [k: string]: unknown;
      } | null;
      gomemlimit?: {
        enabled?: boolean | null;
      } | null;
      timeout?: {
        [k: string]: unknown;
      } | null;
      dailyMaintenance?: {
        [k: string]: unknown;
      } | null;
      bundleUri?: {
        [k: string]: unknown;
      } | null;
      pdb?: unknown;
      global?: {
        [k: string]: unknown;
      } | null;
      extraVolumes?: unknown;
    } | null;
    'gitlab-exporter'?: {
      image?: {
        pullPolicy?: unknown;
        pullSecrets?: unknown;
        tag?: unknown;
        repository?: string | null;
      } | null;
      listenAddr?: string | null;
      service?: {
        name?: string | null;
        type?: string | null;
        externalPort?: number | string | null;
        internalPort?: number | string | null;
      } | null;
      metrics?: {
        enabled?: boolean | null;
        port?: number | string | null;
        path?: string | null;
        serviceMonitor?: {
          enabled?: boolean | null;
          additionalLabels?: {
            [k: string]: unknown;
          } | null;
          endpointConfig?: {
            [k: string]: unknown;
          } | null;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      enabled?: boolean | null;
      tls?: {
        secretName?: unknown;
        enabled?: boolean | null;
      } | null;
      tolerations?: unknown[] | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      priorityClassName?: string | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      common?: {
        labels?: {
          [k: string]: unknown;
        } | null;
      } | null;
      serviceLabels?: {
        [k: string]: unknown;
      } | null;
      init?: {
        image?: {
          [k: string]: unknown;
        } | null;
        resources?: {
          requests?: {
            cpu?: string | number | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        containerSecurityContext?: {
          allowPrivilegeEscalation?: boolean | null;
          runAsNonRoot?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
      } | null;
      redis?: {
        auth?: {
          [k: string]: unknown;
        } | null;
      } | null;
      psql?: {
        [k: string]: unknown;
      } | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number | string | null;
        fsGroup?: number | string | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        runAsUser?: number | string | null;
        allowPrivilegeEscalation?: boolean | null;
        runAsNonRoot?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean | null;
        create?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      extraEnv?: {
        MALLOC_CONF?: string | null;
        RUBY_GC_HEAP_INIT_SLOTS?: number | string | null;
        RUBY_GC_HEAP_FREE_SLOTS_MIN_RATIO?: number | string | null;
        RUBY_GC_HEAP_FREE_SLOTS_MAX_RATIO?: number | string | null;
        [k: string]: unknown;
      } | null;
      deployment?: {
        strategy?: {
          [k: string]: unknown;
        } | null;
      } | null;
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        } | null;
        nodeAffinity?: {
          key?: unknown;
          values?: unknown;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      local?: {
        psql?: {
          main?: unknown;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      global?: {
        [k: string]: unknown;
      } | null;
    } | null;
    'gitlab-pages'?: {
      extraEnv?: {
        [k: string]: unknown;
      } | null;
      headers?: unknown[] | null;
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
        maxReplicas?: number | string | null;
        minReplicas?: number | string | null;
        cpu?: {
          targetAverageUtilization?: unknown;
          targetType?: string | null;
          targetAverageValue?: string | number | null;
        } | null;
        customMetrics?: unknown[] | null;
        behavior?: {
          scaleDown?: {
            stabilizationWindowSeconds?: number | string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
      } | null;
      keda?: {
        minReplicaCount?: unknown;
        maxReplicaCount?: unknown;
        fallback?: unknown;
        hpaName?: unknown;
        restoreToOriginalReplicaCount?: unknown;
        behavior?: unknown;
        triggers?: unknown;
        enabled?: boolean | null;
        pollingInterval?: number | string | null;
        cooldownPeriod?: number | string | null;
      } | null;
      networkpolicy?: {
        enabled?: boolean | null;
        egress?: {
          enabled?: boolean | null;
          rules?: unknown[] | null;
        } | null;
        ingress?: {
          enabled?: boolean | null;
          rules?: unknown[] | null;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      image?: {
        tag?: unknown;
        pullPolicy?: unknown;
        pullSecrets?: unknown;
        repository?: string | null;
      } | null;
      service?: {
        sessionAffinityConfig?: {
          clientIP?: {
            timeoutSeconds?: unknown;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        type?: string | null;
        externalPort?: number | string | null;
        internalPort?: number | string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        customDomains?: {
          type?: string | null;
          internalHttpsPort?: number | string | null;
          nodePort?: {
            http?: unknown;
            https?: unknown;
            [k: string]: unknown;
          } | null;
          annotations?: {
            [k: string]: unknown;
          } | null;
        } | null;
        metrics?: {
          annotations?: {
            [k: string]: unknown;
          } | null;
        } | null;
        primary?: {
          annotations?: {
            [k: string]: unknown;
          } | null;
        } | null;
        sessionAffinity?: string | null;
      } | null;
      init?: {
        image?: {
          [k: string]: unknown;
        } | null;
        resources?: {
          requests?: {
            cpu?: string | number | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        containerSecurityContext?: {
          allowPrivilegeEscalation?: boolean | null;
          runAsNonRoot?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
      } | null;
      deployment?: {
        strategy?: {
          [k: string]: unknown;
        } | null;
        readinessProbe?: {
          initialDelaySeconds?: number | string | null;
          periodSeconds?: number | string | null;
          timeoutSeconds?: number | string | null;
          successThreshold?: number | string | null;
          failureThreshold?: number | string | null;
          [k: string]: unknown;
        } | null;
      } | null;
      ingress?: {
        apiVersion?: unknown;
        annotations?: {
          [k: string]: unknown;
        } | null;
        configureCertmanager?: boolean | null;
        tls?: {
          [k: string]: unknown;
        } | null;
        path?: unknown;
      } | null;
      gatewayRoute?: {
        enabled?: unknown;
        sectionName?: string | null;
        gatewayName?: string | null;
        gatewayNamespace?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      tolerations?: unknown[] | null;
      cluster?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      common?: {
        labels?: {
          [k: string]: unknown;
        } | null;
      } | null;
      serviceLabels?: {
        [k: string]: unknown;
      } | null;
      maxUnavailable?: number | string | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number | string | null;
        fsGroup?: number | string | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        runAsUser?: number | string | null;
        allowPrivilegeEscalation?: boolean | null;
        runAsNonRoot?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean | null;
        create?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      priorityClassName?: string | null;
      artifactsServerTimeout?: number | string | null;
      artifactsServerUrl?: unknown;
      gitlabClientHttpTimeout?: unknown;
      gitlabClientJwtExpiry?: unknown;
      gitlabServer?: unknown;
      insecureCiphers?: boolean | null;
      internalGitlabServer?: unknown;
      logFormat?: string | null;
      logVerbose?: boolean | null;
      maxConnections?: unknown;
      redirectHttp?: boolean | null;
      sentry?: {
        enabled?: boolean | null;
        dsn?: unknown;
        environment?: unknown;
      } | null;
      statusUri?: string | null;
      tls?: {
        minVersion?: unknown;
        maxVersion?: unknown;
      } | null;
      useHTTPProxy?: boolean | null;
      useProxyV2?: boolean | null;
      metrics?: {
        enabled?: boolean | null;
        port?: number | string | null;
        path?: string | null;
        tls?: {
          secretName?: unknown;
          enabled?: boolean | null;
        } | null;
        serviceMonitor?: {
          enabled?: boolean | null;
          additionalLabels?: {
            [k: string]: unknown;
          } | null;
          endpointConfig?: {
            [k: string]: unknown;
          } | null;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      workhorse?: {
        [k: string]: unknown;
      } | null;
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        } | null;
        nodeAffinity?: {
          key?: unknown;
          values?: unknown;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      topologySpreadConstraints?: unknown[] | null;
      gitlabCache?: unknown;
      gitlabRetrieval?: unknown;
      maxURILength?: unknown;
      pdb?: unknown;
      propagateCorrelationId?: unknown;
      global?: {
        [k: string]: unknown;
      } | null;
    } | null;
    'gitlab-shell'?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      logging?: {
        format?: 'text' | 'json' | null;
        sshdLogLevel?: 'QUIET' | 'FATAL' | 'ERROR' | 'INFO' | 'VERBOSE' | null;
      } | null;
      config?: {
        loginGraceTime?: number | null;
        maxStartups?: {
          full?: number | null;
          rate?: number | null;
          start?: number | null;
          [k: string]: unknown;
        } | null;
        proxyProtocol?: boolean | null;
        proxyPolicy?: 'use' | 'require' | 'ignore' | 'reject' | null;
        proxyHeaderTimeout?: string | null;
        ciphers?: string[] | null;
        kexAlgorithms?: string[] | null;
        macs?: string[] | null;
        publicKeyAlgorithms?: string[] | null;
        gssapi?: {
          enabled?: boolean | null;
          libpath?: string | null;
          keytab?: {
            secret?: unknown;
            key?: string | null;
            [k: string]: unknown;
          } | null;
          krb5Config?: string | null;
          servicePrincipalName?: string | null;
          [k: string]: unknown;
        } | null;
        lfs?: {
          pureSSHProtocol?: boolean | null;
          [k: string]: unknown;
        } | null;
        pat?: {
          enabled?: boolean | null;
          allowedScopes?: unknown[] | null;
          [k: string]: unknown;
        } | null;
        clientAliveInterval?: number | string | null;
        [k: string]: unknown;
      } | null;
      deployment?: {
        livenessProbe?: {
          failureThreshold?: number | null;
          initialDelaySeconds?: number | null;
          periodSeconds?: number | null;
          successThreshold?: number | null;
          timeoutSeconds?: number | null;
          [k: string]: unknown;
        } | null;
        terminationGracePeriodSeconds?: number | null;
        readinessProbe?: {
          initialDelaySeconds?: number | string | null;
          periodSeconds?: number | string | null;
          timeoutSeconds?: number | string | null;
          successThreshold?: number | string | null;
          failureThreshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        strategy?: {
          [k: string]: unknown;
        } | null;
      } | null;
      enabled?: boolean | null;
      hpa?: {
        cpu?: {
          targetType?: string | null;
          targetAverageUtilization?: number | null;
          targetAverageValue?: string | null;
        } | null;
        memory?: {
          targetType?: string | null;
          targetAverageUtilization?: number | null;
          targetAverageValue?: string | null;
          [k: string]: unknown;
        } | null;
        customMetrics?: unknown[] | null;
        behavior?: {
          scaleDown?: {
            stabilizationWindowSeconds?: number | string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
      } | null;
      image?: {
        pullPolicy?: 'Always' | 'Never' | 'IfNotPresent' | null;
        pullSecrets?: unknown[] | null;
        repository?: string | null;
        tag?: unknown;
      } | null;
      init?: {
        image?: {
          repository?: string | null;
          resources?: {
            requests?: {
              cpu?: string | number | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          } | null;
          tag?: string | null;
          [k: string]: unknown;
        } | null;
        resources?: {
          requests?: {
            cpu?: string | number | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        containerSecurityContext?: {
          allowPrivilegeEscalation?: boolean | null;
          runAsNonRoot?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
      } | null;
      maxReplicas?: number | null;
      maxUnavailable?: string | number | null;
      minReplicas?: number | null;
      metrics?: {
        enabled?: boolean | null;
        port?: number | null;
        path?: string | null;
        serviceMonitor?: {
          enabled?: boolean | null;
          additionalLabels?: {
            [k: string]: unknown;
          } | null;
          endpointConfig?: {
            [k: string]: unknown;
          } | null;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      service?: {
        externalIPs?: unknown[] | null;
        externalTrafficPolicy?: string | null;
        internalPort?: number | null;
        loadBalancerIP?: string | null;
        allocateLoadBalancerNodePorts?: boolean | null;
        loadBalancerSourceRanges?: unknown[] | null;
        name?: string | null;
        nodePort?: number | null;
        type?: string | null;
      } | null;
      sshDaemon?: 'openssh' | 'gitlab-sshd' | null;
      tolerations?: unknown[] | null;
      priorityClassName?: string | null;
      workhorse?: {
        host?: string | null;
        port?: number | null;
        serviceName?: string | null;
        [k: string]: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      common?: {
        labels?: {
          [k: string]: unknown;
        } | null;
      } | null;
      serviceLabels?: {
        [k: string]: unknown;
      } | null;
      gatewayRoute?: {
        enabled?: unknown;
        sectionName?: string | null;
        gatewayName?: string | null;
        gatewayNamespace?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      traefik?: {
        entrypoint?: string | null;
        apiVersion?: string | null;
        tcpAnnotations?: {
          [k: string]: unknown;
        } | null;
        tcpMiddlewares?: unknown[] | null;
      } | null;
      keda?: {
        minReplicaCount?: unknown;
        maxReplicaCount?: unknown;
        fallback?: unknown;
        hpaName?: unknown;
        restoreToOriginalReplicaCount?: unknown;
        behavior?: unknown;
        triggers?: unknown;
        enabled?: boolean | null;
        pollingInterval?: number | string | null;
        cooldownPeriod?: number | string | null;
      } | null;
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number | string | null;
        fsGroup?: number | string | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        runAsUser?: number | string | null;
        allowPrivilegeEscalation?: boolean | null;
        runAsNonRoot?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean | null;
        create?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      networkpolicy?: {
        enabled?: boolean | null;
        egress?: {
          enabled?: boolean | null;
          rules?: unknown[] | null;
        } | null;
        ingress?: {
          enabled?: boolean | null;
          rules?: unknown[] | null;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        } | null;
        nodeAffinity?: {
          key?: unknown;
          values?: unknown;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      topologySpreadConstraints?: unknown[] | null;
      opensshd?: unknown;
      pdb?: unknown;
      tcpExternalConfig?: unknown;
      global?: {
        [k: string]: unknown;
      } | null;
    } | null;
    kas?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      init?: {
        image?: {
          [k: string]: unknown;
        } | null;
        resources?: {
          requests?: {
            cpu?: string | number | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        containerSecurityContext?: {
          allowPrivilegeEscalation?: boolean | null;
          runAsNonRoot?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
      } | null;
      hpa?: {
        memory?: unknown;
        cpu?: {
          targetAverageUtilization?: unknown;
          targetType?: string | null;
          targetAverageValue?: string | number | null;
        } | null;
        customMetrics?: unknown[] | null;
        behavior?: {
          scaleDown?: {
            stabilizationWindowSeconds?: number | string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        safeToEvict?: string | null;
      } | null;
      keda?: {
        minReplicaCount?: unknown;
        maxReplicaCount?: unknown;
        fallback?: unknown;
        hpaName?: unknown;
        restoreToOriginalReplicaCount?: unknown;
        behavior?: unknown;
        triggers?: unknown;
        enabled?: boolean | null;
        pollingInterval?: number | string | null;
        cooldownPeriod?: number | string | null;
      } | null;
      image?: {
        tag?: unknown;
        pullPolicy?: unknown;
        pullSecrets?: unknown;
        repository?: string | null;
      } | null;
      gatewayRoute?: {
        enabled?: unknown;
        sectionName?: string | null;
        workspacesSectionName?: string | null;
        gatewayName?: string | null;
        gatewayNamespace?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      ingress?: {
        apiVersion?: unknown;
        annotations?: {
          [k: string]: unknown;
        } | null;
        tls?: {
          [k: string]: unknown;
        } | null;
        agentPath?: string | null;
        workspacesServerApiPath?: string | null;
        k8sApiPath?: string | null;
        autoflowCodecServerApiPath?: string | null;
        grpc?: {
          enabled?: boolean | null;
        } | null;
      } | null;
      maxReplicas?: number | string | null;
      maxUnavailable?: number | string | null;
      minReplicas?: number | string | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      common?: {
        labels?: {
          [k: string]: unknown;
        } | null;
      } | null;
      serviceLabels?: {
        [k: string]: unknown;
      } | null;
      extraEnv?: {
        [k: string]: unknown;
      } | null;
      extraEnvFrom?: {
        [k: string]: unknown;
      } | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      service?: {
        loadBalancerIP?: unknown;
        loadBalancerSourceRanges?: unknown;
        externalPort?: number | string | null;
        internalPort?: number | string | null;
        workspacesServerPort?: number | string | null;
        apiInternalPort?: number | string | null;
        kubernetesApiPort?: number | string | null;
        privateApiPort?: number | string | null;
        autoflowCodecServerApiPort?: number | string | null;
        type?: string | null;
      } | null;
      metrics?: {
        enabled?: boolean | null;
        path?: string | null;
        serviceMonitor?: {
          enabled?: boolean | null;
          additionalLabels?: {
            [k: string]: unknown;
          } | null;
          endpointConfig?: {
            [k: string]: unknown;
          } | null;
        } | null;
        podMonitor?: {
          enabled?: boolean | null;
          additionalLabels?: {
            [k: string]: unknown;
          } | null;
          endpointConfig?: {
            [k: string]: unknown;
          } | null;
        } | null;
      } | null;
      observability?: {
        port?: number | string | null;
        livenessProbe?: {
          path?: string | null;
          [k: string]: unknown;
        } | null;
        readinessProbe?: {
          path?: string | null;
          [k: string]: unknown;
        } | null;
      } | null;
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean | null;
        create?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      tolerations?: unknown[] | boolean | null;
      workhorse?: {
        [k: string]: unknown;
      } | null;
      customConfig?: {
        [k: string]: unknown;
      } | null;
      websocketToken?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      } | null;
      autoflow?: {
        temporal?: unknown;
        [k: string]: unknown;
      } | null;
      privateApi?: {
        key?: unknown;
        secret?: unknown;
        [k: string]: unknown;
      } | null;
      workspaces?: {
        listenGracePeriod?: string | number | null;
        shutdownGracePeriod?: string | number | null;
      } | null;
      deployment?: {
        minReadySeconds?: unknown;
        terminationGracePeriodSeconds?: number | string | null;
        strategy?: {
          [k: string]: unknown;
        } | null;
      } | null;
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number | string | null;
        runAsGroup?: number | string | null;
        fsGroup?: number | string | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        runAsUser?: number | string | null;
        allowPrivilegeEscalation?: boolean | null;
        runAsNonRoot?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      networkpolicy?: {
        enabled?: boolean | null;
        egress?: {
          enabled?: boolean | null;
          rules?: unknown[] | null;
        } | null;
        ingress?: {
          enabled?: boolean | null;
          rules?: unknown[] | null;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        } | null;
        nodeAffinity?: {
          key?: unknown;
          values?: unknown;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      priorityClassName?: string | null;
      topologySpreadConstraints?: unknown[] | null;
      pdb?: unknown;
      global?: {
        [k: string]: unknown;
      } | null;
    } | null;
    mailroom?: {
      networkpolicy?: {
        enabled?: boolean | null;
        egress?: {
          enabled?: boolean | null;
          rules?: unknown[] | null;
        } | null;
        ingress?: {
          enabled?: boolean | null;
          rules?: unknown[] | null;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      image?: {
        tag?: unknown;
        pullPolicy?: unknown;
        pullSecrets?: unknown;
        repository?: string | null;
      } | null;
      enabled?: boolean | null;
      init?: {
        image?: {
          [k: string]: unknown;
        } | null;
        resources?: {
          requests?: {
            cpu?: string | number | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        containerSecurityContext?: {
          [k: string]: unknown;
        } | null;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      common?: {
        labels?: {
          [k: string]: unknown;
        } | null;
      } | null;
      workhorse?: {
        [k: string]: unknown;
      } | null;
      hpa?: {
        memory?: unknown;
        minReplicas?: number | string | null;
        maxReplicas?: number | string | null;
        cpu?: {
          targetAverageValue?: unknown;
          targetType?: string | null;
          targetAverageUtilization?: number | string | null;
        } | null;
        customMetrics?: unknown[] | null;
        behavior?: {
          scaleDown?: {
            stabilizationWindowSeconds?: number | string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
      } | null;
      keda?: {
        minReplicaCount?: unknown;
        maxReplicaCount?: unknown;
        fallback?: unknown;
        hpaName?: unknown;
        restoreToOriginalReplicaCount?: unknown;
        behavior?: unknown;
        triggers?: unknown;
        enabled?: boolean | null;
        pollingInterval?: number | string | null;
        cooldownPeriod?: number | string | null;
      } | null;
      redis?: {
        auth?: {
          [k: string]: unknown;
        } | null;
      } | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number | string | null;
        fsGroup?: number | string | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        runAsUser?: number | string | null;
        [k: string]: unknown;
      } | null;
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean | null;
        create?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      deployment?: {
        strategy?: {
          [k: string]: unknown;
        } | null;
      } | null;
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        } | null;
        nodeAffinity?: {
          key?: unknown;
          values?: unknown;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      priorityClassName?: string | null;
      topologySpreadConstraints?: unknown[] | null;
      global?: {
        [k: string]: unknown;
      } | null;
    } | null;
    migrations?: {
      image?: {
        repository?: unknown;
        tag?: unknown;
        [k: string]: unknown;
      } | null;
      init?: {
        image?: {
          [k: string]: unknown;
        } | null;
        resources?: {
          requests?: {
            cpu?: string | number | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        containerSecurityContext?: {
          allowPrivilegeEscalation?: boolean | null;
          runAsNonRoot?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
      } | null;
      tolerations?: unknown[] | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      podAnnotations?: {
        [k: string]: unknown;
      } | null;
      priorityClassName?: string | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      common?: {
        labels?: {
          [k: string]: unknown;
        } | null;
      } | null;
      enabled?: boolean | null;
      initialRootPassword?: {
        secret?: unknown;
        [k: string]: unknown;
      } | null;
      redis?: {
        auth?: {
          [k: string]: unknown;
        } | null;
      } | null;
      gitaly?: {
        authToken?: {
          [k: string]: unknown;
        } | null;
      } | null;
      minio?: {
        [k: string]: unknown;
      } | null;
      psql?: {
        [k: string]: unknown;
      } | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      activeDeadlineSeconds?: number | string | null;
      backoffLimit?: number | string | null;
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number | string | null;
        fsGroup?: number | string | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        runAsUser?: number | string | null;
        allowPrivilegeEscalation?: boolean | null;
        runAsNonRoot?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean | null;
        create?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      scriptTpl?: string | null;
      local?: {
        psql?: unknown;
        [k: string]: unknown;
      } | null;
      global?: {
        [k: string]: unknown;
      } | null;
    } | null;
    praefect?: {
      priorityClassName?: unknown;
      failover?: {
        enabled?: boolean | null;
        readonlyAfter?: boolean | null;
      } | null;
      image?: {
        pullPolicy?: unknown;
        pullSecrets?: unknown;
        repository?: string | null;
        tag?: unknown;
      } | null;
      service?: {
        tls?: {
          [k: string]: unknown;
        } | null;
        name?: unknown;
        type?: unknown;
      } | null;
      init?: {
        resources?: {
          [k: string]: unknown;
        } | null;
        image?: {
          [k: string]: unknown;
        } | null;
        containerSecurityContext?: {
          allowPrivilegeEscalation?: boolean | null;
          runAsNonRoot?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
      } | null;
      metrics?: {
        enabled?: boolean | null;
        port?: number | string | null;
        separate_database_metrics?: boolean | null;
        path?: string | null;
        serviceMonitor?: {
          enabled?: boolean | null;
          additionalLabels?: {
            [k: string]: unknown;
          } | null;
          endpointConfig?: {
            [k: string]: unknown;
          } | null;
        } | null;
        metricsPort?: unknown;
      } | null;
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number | string | null;
        fsGroup?: number | string | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        runAsUser?: number | string | null;
        allowPrivilegeEscalation?: boolean | null;
        runAsNonRoot?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      replicas?: number | string | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      maxUnavailable?: number | string | null;
      serviceAccount?: {
        name?: unknown;
        enabled?: boolean | null;
        create?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      tolerations?: unknown[] | null;
      gitaly?: {
        serviceName?: unknown;
        service?: {
          tls?: {
            [k: string]: unknown;
          } | null;
        } | null;
      } | null;
      common?: {
        labels?: {
          [k: string]: unknown;
        } | null;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      serviceLabels?: {
        [k: string]: unknown;
      } | null;
      statefulset?: {
        strategy?: {
          [k: string]: unknown;
        } | null;
      } | null;
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        } | null;
        nodeAffinity?: {
          key?: unknown;
          values?: unknown;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      topologySpreadConstraints?: unknown[] | null;
      annotations?: unknown;
      logging?: unknown;
      pdb?: unknown;
      global?: {
        [k: string]: unknown;
      } | null;
    } | null;
    sidekiq?: {
      nodeSelector?: unknown;
      extraEnv?: {
        PAGES_UPDATE_LEGACY_STORAGE?: unknown;
        [k: string]: unknown;
      } | null;
      image?: {
        repository?: unknown;
        tag?: unknown;
        [k: string]: unknown;
      } | null;
      init?: {
        image?: {
          [k: string]: unknown;
        } | null;
        resources?: {
          requests?: {
            cpu?: string | number | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        containerSecurityContext?: {
          runAsUser?: number | string | null;
          allowPrivilegeEscalation?: boolean | null;
          runAsNonRoot?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
      } | null;
      tolerations?: unknown[] | null;
      enabled?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      common?: {
        labels?: {
          [k: string]: unknown;
        } | null;
      } | null;
      logging?: {
        format?: string | null;
      } | null;
      networkpolicy?: {
        enabled?: boolean | null;
        egress?: {
          enabled?: boolean | null;
          rules?: unknown[] | null;
        } | null;
        ingress?: {
          enabled?: boolean | null;
          rules?: unknown[] | null;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      metrics?: {
        enabled?: boolean | null;
        listenAddr?: string | null;
        port?: number | string | null;
        path?: string | null;
        log_enabled?: boolean | null;
        podMonitor?: {
          enabled?: boolean | null;
          additionalLabels?: {
            [k: string]: unknown;
          } | null;
          endpointConfig?: {
            [k: string]: unknown;
          } | null;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        tls?: {
          secretName?: unknown;
          enabled?: boolean | null;
        } | null;
      } | null;
      health_checks?: {
        listenAddr?: string | null;
        port?: number | string | null;
      } | null;
      redis?: {
        auth?: {
          [k: string]: unknown;
        } | null;
      } | null;
      psql?: {
        [k: string]: unknown;
      } | null;
      memoryKiller?: {
        hardLimitRss?: unknown;
        daemonMode?: boolean | null;
        maxRss?: number | string | null;
        graceTime?: number | string | null;
        shutdownWait?: number | string | null;
        checkInterval?: number | string | null;
      } | null;
      livenessProbe?: {
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      readinessProbe?: {
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      gitaly?: {
        authToken?: {
          [k: string]: unknown;
        } | null;
      } | null;
      minio?: {
        serviceName?: string | null;
        port?: number | string | null;
      } | null;
      extra?: {
        [k: string]: unknown;
      } | null;
      rack_attack?: {
        git_basic_auth?: {
          enabled?: boolean | null;
          ip_whitelist?: unknown;
          maxretry?: unknown;
          findtime?: unknown;
          bantime?: unknown;
        } | null;
      } | null;
      trusted_proxies?: unknown[] | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      concurrency?: number | string | null;
      deployment?: {
        strategy?: {
          [k: string]: unknown;
        } | null;
        terminationGracePeriodSeconds?: number | string | null;
      } | null;
      hpa?: {
        memory?: unknown;
        cpu?: {
          targetAverageUtilization?: unknown;
          targetType?: string | null;
          targetAverageValue?: string | number | null;
        } | null;
        customMetrics?: unknown[] | null;
        behavior?: {
          scaleDown?: {
            stabilizationWindowSeconds?: number | string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
      } | null;
      keda?: {
        minReplicaCount?: unknown;
        maxReplicaCount?: unknown;
        fallback?: unknown;
        hpaName?: unknown;
        restoreToOriginalReplicaCount?: unknown;
        behavior?: unknown;
        triggers?: unknown;
        enabled?: boolean | null;
        pollingInterval?: number | string | null;
        cooldownPeriod?: number | string | null;
      } | null;
      timeout?: number | string | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      maxUnavailable?: number | string | null;
      pods?:
        | {
            name?: string | null;
            [k: string]: unknown;
          }[]
        | null;
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number | string | null;
        fsGroup?: number | string | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        runAsUser?: number | string | null;
        allowPrivilegeEscalation?: boolean | null;
        runAsNonRoot?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean | null;
        create?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      priorityClassName?: string | null;
      antiAffinity?: string | null;
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      topologySpreadConstraints?: unknown[] | null;
      local?: {
        psql?: unknown;
        [k: string]: unknown;
      } | null;
      nameOverride?: unknown;
      pdb?: unknown;
      queues?: unknown;
      global?: {
        [k: string]: unknown;
      } | null;
    } | null;
    spamcheck?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      hpa?: {
        memory?: unknown;
        maxReplicas?: number | string | null;
        minReplicas?: number | string | null;
        cpu?: {
          targetAverageUtilization?: unknown;
          targetType?: string | null;
          targetAverageValue?: string | number | null;
        } | null;
        customMetrics?: unknown[] | null;
        behavior?: {
          scaleDown?: {
            stabilizationWindowSeconds?: number | string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
      } | null;
      keda?: {
        minReplicaCount?: unknown;
        maxReplicaCount?: unknown;
        fallback?: unknown;
        hpaName?: unknown;
        restoreToOriginalReplicaCount?: unknown;
        behavior?: unknown;
        triggers?: unknown;
        enabled?: boolean | null;
        pollingInterval?: number | string | null;
        cooldownPeriod?: number | string | null;
      } | null;
      image?: {
        tag?: unknown;
        repository?: string | null;
      } | null;
      listenAddr?: string | null;
      service?: {
        type?: string | null;
        externalPort?: number | string | null;
        internalPort?: number | string | null;
      } | null;
      deployment?: {
        livenessProbe?: {
          initialDelaySeconds?: number | string | null;
          periodSeconds?: number | string | null;
          timeoutSeconds?: number | string | null;
          successThreshold?: number | string | null;
          failureThreshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        readinessProbe?: {
          initialDelaySeconds?: number | string | null;
          periodSeconds?: number | string | null;
          timeoutSeconds?: number | string | null;
          successThreshold?: number | string | null;
          failureThreshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        strategy?: {
          [k: string]: unknown;
        } | null;
      } | null;
      init?: {
        resources?: {
          requests?: {
            cpu?: string | number | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
      } | null;
      logging?: {
        level?: string | null;
      } | null;
      maxUnavailable?: number | string | null;
      priorityClassName?: string | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      common?: {
        labels?: {
          [k: string]: unknown;
        } | null;
      } | null;
      serviceLabels?: {
        [k: string]: unknown;
      } | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        enabled?: boolean | null;
        create?: boolean | null;
        annotations?: unknown;
      } | null;
      tolerations?: unknown[] | null;
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number | string | null;
        fsGroup?: number | string | null;
        [k: string]: unknown;
      } | null;
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        } | null;
        nodeAffinity?: {
          key?: unknown;
          values?: unknown;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      topologySpreadConstraints?: unknown[] | null;
      pdb?: unknown;
      global?: {
        [k: string]: unknown;
      } | null;
    } | null;
    toolbox?: {
      image?: {
        repository?: unknown;
        tag?: unknown;
        [k: string]: unknown;
      } | null;
      init?: {
        image?: {
          [k: string]: unknown;
        } | null;
        resources?: {
          requests?: {
            cpu?: string | number | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        containerSecurityContext?: {
          runAsUser?: number | string | null;
          allowPrivilegeEscalation?: boolean | null;
          runAsNonRoot?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
      } | null;
      tolerations?: unknown[] | null;
      extraEnv?: {
        [k: string]: unknown;
      } | null;
      extraEnvFrom?: {
        [k: string]: unknown;
      } | null;
      antiAffinityLabels?: {
        matchLabels?: {
          app?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        } | null;
        nodeAffinity?: {
          key?: unknown;
          values?: unknown;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      common?: {
        labels?: {
          [k: string]: unknown;
        } | null;
      } | null;
      enabled?: boolean | null;
      replicas?: number | string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      priorityClassName?: string | null;
      psql?: {
        [k: string]: unknown;
      } | null;
      backups?: {
        cron?: {
          activeDeadlineSeconds?: unknown;
          ttlSecondsAfterFinished?: unknown;
          enabled?: boolean | null;
          concurrencyPolicy?: string | null;
          failedJobsHistoryLimit?: number | string | null;
          schedule?: string | null;
          startingDeadlineSeconds?: unknown;
          successfulJobsHistoryLimit?: number | string | null;
          suspend?: boolean | null;
          backoffLimit?: number | string | null;
          safeToEvict?: boolean | null;
          restartPolicy?: string | null;
          extraArgs?: string | null;
          resources?: {
            requests?: {
              cpu?: string | number | null;
              memory?: string | number | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          } | null;
          persistence?: {
            storageClass?: unknown;
            volumeName?: unknown;
            enabled?: boolean | null;
            useGenericEphemeralVolume?: boolean | null;
            accessMode?: string | null;
            size?: string | number | null;
            subPath?: string | null;
            matchLabels?: {
              [k: string]: unknown;
            } | null;
            matchExpressions?: unknown[] | null;
          } | null;
          nodeSelector?: unknown;
          timeZone?: unknown;
          tolerations?: unknown;
        } | null;
        objectStorage?: {
          backend?: string | null;
          config?: {
            gcpProject?: unknown;
            key?: unknown;
            secret?: unknown;
            [k: string]: unknown;
          } | null;
        } | null;
        registry?: {
          database?: {
            backupUser?: unknown;
            restoreUser?: unknown;
            [k: string]: unknown;
          } | null;
        } | null;
      } | null;
      extra?: {
        [k: string]: unknown;
      } | null;
      databaseReindex?: {
        cron?: {
          activeDeadlineSeconds?: unknown;
          ttlSecondsAfterFinished?: unknown;
          enabled?: boolean | null;
          concurrencyPolicy?: string | null;
          failedJobsHistoryLimit?: number | string | null;
          schedule?: string | null;
          startingDeadlineSeconds?: unknown;
          successfulJobsHistoryLimit?: number | string | null;
          suspend?: boolean | null;
          backoffLimit?: number | string | null;
          safeToEvict?: boolean | null;
          restartPolicy?: string | null;
          resources?: {
            requests?: {
              cpu?: string | number | null;
              memory?: string | number | null;
              [k: string]: unknown;
            } | null;
            [k: string]: unknown;
          } | null;
          nodeSelector?: unknown;
          timeZone?: unknown;
          tolerations?: unknown;
        } | null;
      } | null;
      rack_attack?: {
        git_basic_auth?: {
          enabled?: boolean | null;
          ip_whitelist?: unknown;
          maxretry?: unknown;
          findtime?: unknown;
          bantime?: unknown;
        } | null;
      } | null;
      trusted_proxies?: unknown[] | null;
      redis?: {
        auth?: {
          [k: string]: unknown;
        } | null;
      } | null;
      gitaly?: {
        authToken?: {
          [k: string]: unknown;
        } | null;
      } | null;
      minio?: {
        bucket?: string | null;
        serviceName?: string | null;
        port?: number | string | null;
      } | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      persistence?: {
        storageClass?: unknown;
        volumeName?: unknown;
        enabled?: boolean | null;
        accessMode?: string | null;
        size?: string | number | null;
        subPath?: string | null;
        matchLabels?: {
          [k: string]: unknown;
        } | null;
        matchExpressions?: unknown[] | null;
      } | null;
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number | string | null;
        runAsGroup?: number | string | null;
        fsGroup?: number | string | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        runAsUser?: number | string | null;
        allowPrivilegeEscalation?: boolean | null;
        runAsNonRoot?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean | null;
        create?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      deployment?: {
        strategy?: {
          type?: string | null;
          rollingUpdate?: unknown;
          [k: string]: unknown;
        } | null;
      } | null;
      topologySpreadConstraints?: unknown[] | null;
      local?: {
        psql?: unknown;
        [k: string]: unknown;
      } | null;
      global?: {
        [k: string]: unknown;
      } | null;
    } | null;
    webservice?: {
      enabled?: boolean | null;
      sharedTmpDir?: {
        sizeLimit?: string | null;
        medium?: '' | 'Memory' | null;
        [k: string]: unknown;
      } | null;
      sharedUploadDir?: {
        sizeLimit?: string | null;
        medium?: '' | 'Memory' | null;
        [k: string]: unknown;
      } | null;
      image?: {
        repository?: unknown;
        tag?: unknown;
        [k: string]: unknown;
      } | null;
      init?: {
        image?: {
          [k: string]: unknown;
        } | null;
        resources?: {
          requests?: {
            cpu?: string | number | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        containerSecurityContext?: {
          runAsUser?: number | string | null;
          allowPrivilegeEscalation?: boolean | null;
          runAsNonRoot?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
      } | null;
      tolerations?: unknown[] | null;
      monitoring?: {
        ipWhitelist?: string[] | null;
        exporter?: {
          enabled?: boolean | null;
          port?: number | string | null;
          listenAddr?: string | null;
        } | null;
      } | null;
      shutdown?: {
        blackoutSeconds?: number | string | null;
        [k: string]: unknown;
      } | null;
      extraEnv?: {
        PAGES_UPDATE_LEGACY_STORAGE?: unknown;
        [k: string]: unknown;
      } | null;
      extraEnvFrom?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      podLabels?: {
        [k: string]: unknown;
      } | null;
      common?: {
        labels?: {
          [k: string]: unknown;
        } | null;
      } | null;
      serviceLabels?: {
        [k: string]: unknown;
      } | null;
      sshHostKeys?: {
        mount?: boolean | null;
        mountName?: string | null;
        types?: string[] | null;
        [k: string]: unknown;
      } | null;
      metrics?: {
        enabled?: boolean | null;
        listenAddr?: string | null;
        port?: number | string | null;
        path?: string | null;
        tls?: {
          enabled?: unknown;
          secretName?: unknown;
          [k: string]: unknown;
        } | null;
        serviceMonitor?: {
          enabled?: boolean | null;
          additionalLabels?: {
            [k: string]: unknown;
          } | null;
          endpointConfig?: {
            [k: string]: unknown;
          } | null;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      networkpolicy?: {
        enabled?: boolean | null;
        egress?: {
          enabled?: boolean | null;
          rules?: unknown[] | null;
        } | null;
        ingress?: {
          enabled?: boolean | null;
          rules?: unknown[] | null;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      http?: {
        enabled?: boolean | null;
      } | null;
      tls?: {
        enabled?: boolean | null;
        secretName?: unknown;
      } | null;
      service?: {
        loadBalancerIP?: unknown;
        loadBalancerSourceRanges?: unknown;
        type?: string | null;
        externalPort?: number | string | null;
        internalPort?: number | string | null;
        workhorseExternalPort?: number | string | null;
        workhorseInternalPort?: number | string | null;
        tls?: {
          externalPort?: number | string | null;
          internalPort?: number | string | null;
        } | null;
        annotations?: unknown;
      } | null;
      gatewayRoute?: {
        enabled?: unknown;
        sectionName?: string | null;
        geoSectionName?: string | null;
        gatewayName?: string | null;
        gatewayNamespace?: string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      ingress?: {
        apiVersion?: unknown;
        enabled?: unknown;
        proxyConnectTimeout?: number | string | null;
        proxyReadTimeout?: number | string | null;
        proxyBodySize?: string | number | null;
        tls?: {
          smartcardSecretName?: unknown;
          [k: string]: unknown;
        } | null;
        serviceUpstream?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        configureCertmanager?: unknown;
        requireBasePath?: boolean | null;
        useGeoClass?: boolean | null;
        path?: unknown;
        requireBaseBath?: unknown;
      } | null;
      extraIngress?: {
        hostname?: unknown;
        enabled?: boolean | null;
        apiVersion?: unknown;
        proxyConnectTimeout?: number | string | null;
        proxyReadTimeout?: number | string | null;
        proxyBodySize?: string | number | null;
        tls?: {
          [k: string]: unknown;
        } | null;
        serviceUpstream?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        configureCertmanager?: unknown;
        requireBasePath?: boolean | null;
        useGeoClass?: boolean | null;
        path?: unknown;
      } | null;
      workerProcesses?: number | string | null;
      puma?: {
        threads?: {
          min?: number | string | null;
          max?: number | string | null;
        } | null;
        disableWorkerKiller?: boolean | null;
        bindIp6?: boolean | null;
        controlPort?: number | string | null;
        [k: string]: unknown;
      } | null;
      hpa?: {
        memory?: unknown;
        cpu?: {
          targetAverageUtilization?: unknown;
          targetType?: string | null;
          targetAverageValue?: number | string | null;
        } | null;
        customMetrics?: unknown[] | null;
        behavior?: {
          scaleDown?: {
            stabilizationWindowSeconds?: number | string | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      keda?: {
        minReplicaCount?: unknown;
        maxReplicaCount?: unknown;
        fallback?: unknown;
        hpaName?: unknown;
        restoreToOriginalReplicaCount?: unknown;
        behavior?: unknown;
        triggers?: unknown;
        enabled?: boolean | null;
        pollingInterval?: number | string | null;
        cooldownPeriod?: number | string | null;
        [k: string]: unknown;
      } | null;
      deployment?: {
        startupProbe?: {
          [k: string]: unknown;
        } | null;
        livenessProbe?: {
          initialDelaySeconds?: number | string | null;
          periodSeconds?: number | string | null;
          timeoutSeconds?: number | string | null;
          successThreshold?: number | string | null;
          failureThreshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        readinessProbe?: {
          initialDelaySeconds?: number | string | null;
          periodSeconds?: number | string | null;
          timeoutSeconds?: number | string | null;
          successThreshold?: number | string | null;
          failureThreshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        strategy?: {
          [k: string]: unknown;
        } | null;
        annotations?: unknown;
        terminationGracePeriodSeconds?: unknown;
        [k: string]: unknown;
      } | null;
      workhorse?: {
        trustedCIDRsForPropagation?: unknown;
        trustedCIDRsForXForwardedFor?: unknown;
        shutdownTimeout?: unknown;
        image?: unknown;
        keywatcher?: boolean | null;
        sentryDSN?: string | null;
        extraArgs?: string | null;
        logFormat?: string | null;
        resources?: {
          requests?: {
            cpu?: string | number | null;
            memory?: string | number | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        containerSecurityContext?: {
          runAsUser?: number | string | null;
          allowPrivilegeEscalation?: boolean | null;
          runAsNonRoot?: boolean | null;
          capabilities?: {
            drop?: string[] | null;
            [k: string]: unknown;
          } | null;
          [k: string]: unknown;
        } | null;
        startupProbe?: {
          [k: string]: unknown;
        } | null;
        livenessProbe?: {
          initialDelaySeconds?: number | string | null;
          periodSeconds?: number | string | null;
          timeoutSeconds?: number | string | null;
          successThreshold?: number | string | null;
          failureThreshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        readinessProbe?: {
          initialDelaySeconds?: number | string | null;
          periodSeconds?: number | string | null;
          timeoutSeconds?: number | string | null;
          successThreshold?: number | string | null;
          failureThreshold?: number | string | null;
          [k: string]: unknown;
        } | null;
        monitoring?: {
          exporter?: {
            enabled?: boolean | null;
            port?: number | string | null;
            tls?: {
              enabled?: unknown;
              [k: string]: unknown;
            } | null;
          } | null;
        } | null;
        metrics?:
          | {
              enabled?: boolean | null;
              port?: number | string | null;
              path?: string | null;
              serviceMonitor?: {
                enabled?: boolean | null;
                additionalLabels?: {
                  [k: string]: unknown;
                } | null;
                endpointConfig?: {
                  [k: string]: unknown;
                } | null;
              } | null;
            }
          | boolean
          | null;
        healthcheckListener?: {
          enabled?: boolean | null;
          port?: number | string | null;
          pumaControl?: boolean | null;
          checkInterval?: string | number | null;
          timeout?: string | number | null;
          maxConsecutiveFailures?: number | string | null;
          minSuccessfulProbes?: number | string | null;
          railsSkipInterval?: string | number | null;
        } | null;
        loadShedding?: {
          enabled?: boolean | null;
          backlogThreshold?: number | string | null;
          backlogHysteresis?: number | string | null;
          retryAfterSeconds?: number | string | null;
          statusCode?: number | string | null;
          strategy?: string | null;
          checkInterval?: string | number | null;
          timeout?: string | number | null;
        } | null;
        imageScaler?: {
          maxProcs?: number | string | null;
          maxFileSizeBytes?: number | string | null;
        } | null;
        tls?: {
          secretName?: unknown;
          [k: string]: unknown;
        } | null;
        circuitBreaker?:
          | {
              enabled?: boolean | null;
              timeout?: number | string | null;
              interval?: number | string | null;
              maxRequests?: number | string | null;
              consecutiveFailures?: number | string | null;
            }
          | boolean
          | null;
        adoptCfRayHeader?: unknown;
        metadata?: {
          zipReaderLimitBytes?: unknown;
          [k: string]: unknown;
        } | null;
        tag?: unknown;
        [k: string]: unknown;
      } | null;
      psql?: {
        [k: string]: unknown;
      } | null;
      redis?: {
        auth?: {
          [k: string]: unknown;
        } | null;
      } | null;
      gitaly?: {
        authToken?: {
          [k: string]: unknown;
        } | null;
      } | null;
      minio?: {
        serviceName?: string | null;
        port?: number | string | null;
      } | null;
      extra?: {
        [k: string]: unknown;
      } | null;
      rack_attack?:
        | {
            git_basic_auth?: {
              enabled?: boolean | null;
              ip_whitelist?: unknown;
              maxretry?: unknown;
              findtime?: unknown;
              bantime?: unknown;
            } | null;
          }
        | boolean
        | null;
      trusted_proxies?: unknown[] | boolean | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      maxUnavailable?: number | string | null;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      helmTests?: {
        enabled?: boolean | null;
      } | null;
      webServer?: string | null;
      securityContext?: {
        fsGroupChangePolicy?: unknown;
        runAsUser?: number | string | null;
        fsGroup?: number | string | null;
        seccompProfile?: {
          type?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        runAsUser?: number | string | null;
        allowPrivilegeEscalation?: boolean | null;
        runAsNonRoot?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      serviceAccount?: {
        automountServiceAccountToken?: unknown;
        name?: unknown;
        enabled?: boolean | null;
        create?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      priorityClassName?: string | null;
      deployments?: {
        [k: string]: unknown;
      } | null;
      antiAffinity?: string | null;
      affinity?: {
        podAntiAffinity?: {
          topologyKey?: unknown;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      topologySpreadConstraints?: unknown[] | null;
      debugDatamodel?: unknown;
      local?: {
        psql?: unknown;
        [k: string]: unknown;
      } | null;
      nodeSelector?: unknown;
      pdb?: unknown;
      xyz?: unknown;
      global?: {
        [k: string]: unknown;
      } | null;
    } | null;
    'gitlab-runner'?: {
      enabled?: boolean | null;
    } | null;
    affinity?: {
      nodeAffinity?: {
        key?: unknown;
        values?: unknown;
        [k: string]: unknown;
      } | null;
      podAntiAffinity?: {
        topologyKey?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    antiAffinity?: unknown;
    antiAffinityLabels?: {
      matchLabels?: unknown;
      [k: string]: unknown;
    } | null;
    artifactsServerUrl?: unknown;
    extraEnv?: unknown;
    gitlabServer?: unknown;
    internalGitlabServer?: unknown;
    local?: {
      psql?: {
        main?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    logging?: unknown;
    minio?: {
      port?: unknown;
      serviceName?: unknown;
      [k: string]: unknown;
    } | null;
    nodeAffinity?: unknown;
    path?: {
      to?: {
        artifacts?: {
          config?: unknown;
          [k: string]: unknown;
        } | null;
        ci_secure_files?: {
          config?: unknown;
          [k: string]: unknown;
        } | null;
        dependencyProxy?: {
          config?: unknown;
          [k: string]: unknown;
        } | null;
        external_diffs?: {
          config?: unknown;
          [k: string]: unknown;
        } | null;
        lfs?: {
          config?: unknown;
          [k: string]: unknown;
        } | null;
        objectstorage?: {
          config?: unknown;
          [k: string]: unknown;
        } | null;
        packages?: {
          config?: unknown;
          [k: string]: unknown;
        } | null;
        terraform_state?: {
          config?: unknown;
          [k: string]: unknown;
        } | null;
        uploads?: {
          config?: unknown;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    psql?: unknown;
    rack_attack?: {
      git_basic_auth?: {
        enabled?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    redis?: unknown;
    registry?: unknown;
    serviceAccount?: {
      name?: unknown;
      [k: string]: unknown;
    } | null;
    serviceName?: unknown;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  minio?: {
    imagePullPolicy?: unknown;
    pullSecrets?: unknown;
    minioLoadBalancerIP?: unknown;
    image?: string | null;
    imageTag?: string | null;
    minioMc?: {
      image?: string | null;
      tag?: string | null;
    } | null;
    gatewayRoute?: {
      enabled?: unknown;
      sectionName?: string | null;
      gatewayName?: string | null;
      gatewayNamespace?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    ingress?: {
      apiVersion?: unknown;
      enabled?: unknown;
      proxyReadTimeout?: number | string | null;
      proxyBodySize?: string | number | null;
      proxyBuffering?: string | null;
      tls?: {
        [k: string]: unknown;
      } | null;
      annotations?:
        | {
            [k: string]: unknown;
          }
        | boolean
        | null;
      configureCertmanager?: unknown;
      path?: unknown;
    } | null;
    tolerations?: unknown[] | null;
    priorityClassName?: string | null;
    common?: {
      labels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    init?: {
      image?: {
        [k: string]: unknown;
      } | null;
      script?: string | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        allowPrivilegeEscalation?: boolean | null;
        runAsNonRoot?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
    } | null;
    configPath?: string | null;
    mountPath?: string | null;
    replicas?: number | string | null;
    persistence?: {
      storageClass?: unknown;
      volumeName?: unknown;
      enabled?: boolean | null;
      keep?: boolean | null;
      accessMode?: string | null;
      size?: string | number | null;
      subPath?: string | null;
      matchLabels?: {
        [k: string]: unknown;
      } | null;
      matchExpressions?: unknown[] | null;
      annotations?: unknown;
    } | null;
    serviceType?: string | null;
    servicePort?: number | string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      requests?: {
        memory?: string | number | null;
        cpu?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    jobAnnotations?: {
      [k: string]: unknown;
    } | null;
    defaultBuckets?:
      | {
          name?: string | null;
          [k: string]: unknown;
        }[]
      | null;
    minioConfig?: {
      region?: string | null;
      browser?: string | null;
      domain?: string | null;
      logger?: {
        console?: {
          enable?: boolean | null;
          [k: string]: unknown;
        } | null;
        file?: {
          enable?: boolean | null;
          filename?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      aqmp?: {
        enable?: boolean | null;
        url?: string | null;
        exchange?: string | null;
        routingKey?: string | null;
        exchangeType?: string | null;
        deliveryMode?: number | string | null;
        mandatory?: boolean | null;
        immediate?: boolean | null;
        durable?: boolean | null;
        internal?: boolean | null;
        noWait?: boolean | null;
        autoDeleted?: boolean | null;
        [k: string]: unknown;
      } | null;
      nats?: {
        enable?: boolean | null;
        address?: string | null;
        subject?: string | null;
        username?: string | null;
        password?: string | null;
        token?: string | null;
        secure?: boolean | null;
        pingInterval?: number | string | null;
        enableStreaming?: boolean | null;
        clusterID?: string | null;
        clientID?: string | null;
        async?: boolean | null;
        maxPubAcksInflight?: number | string | null;
        [k: string]: unknown;
      } | null;
      elasticsearch?: {
        enable?: boolean | null;
        format?: string | null;
        url?: string | null;
        index?: string | null;
        [k: string]: unknown;
      } | null;
      redis?: {
        enable?: boolean | null;
        format?: string | null;
        address?: string | null;
        password?: string | null;
        key?: string | null;
        [k: string]: unknown;
      } | null;
      postgresql?: {
        enable?: boolean | null;
        format?: string | null;
        connectionString?: string | null;
        table?: string | null;
        host?: string | null;
        port?: string | null;
        user?: string | null;
        password?: string | null;
        database?: string | null;
        [k: string]: unknown;
      } | null;
      kafka?: {
        enable?: boolean | null;
        brokers?: string | null;
        topic?: string | null;
        [k: string]: unknown;
      } | null;
      webhook?: {
        enable?: boolean | null;
        endpoint?: string | null;
        [k: string]: unknown;
      } | null;
      mysql?: {
        enable?: boolean | null;
        format?: string | null;
        dsnString?: string | null;
        table?: string | null;
        host?: string | null;
        port?: string | null;
        user?: string | null;
        password?: string | null;
        database?: string | null;
        [k: string]: unknown;
      } | null;
      mqtt?: {
        enable?: boolean | null;
        broker?: string | null;
        topic?: string | null;
        qos?: number | string | null;
        clientId?: string | null;
        username?: string | null;
        password?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    networkPolicy?: {
      enabled?: boolean | null;
      allowExternal?: boolean | null;
    } | null;
    maxUnavailable?: number | string | null;
    securityContext?: {
      fsGroupChangePolicy?: unknown;
      runAsUser?: number | string | null;
      fsGroup?: number | string | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      runAsUser?: number | string | null;
      allowPrivilegeEscalation?: boolean | null;
      runAsNonRoot?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    deployment?: {
      strategy?: {
        type?: string | null;
        rollingUpdate?: unknown;
        [k: string]: unknown;
      } | null;
    } | null;
    serviceAccount?: {
      [k: string]: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    accessKey?: unknown;
    enabled?: unknown;
    nameOverride?: unknown;
    pdb?: unknown;
    secretKey?: unknown;
    global?: {
      [k: string]: unknown;
    } | null;
  } | null;
  registry?: {
    tokenIssuer?: unknown;
    secret?: unknown;
    redirect?: unknown;
    image?: {
      pullPolicy?: unknown;
      pullSecrets?: unknown;
      repository?: string | null;
      tag?: string | null;
    } | null;
    deployment?: {
      terminationGracePeriodSeconds?: number | string | null;
      readinessProbe?: {
        enabled?: boolean | null;
        path?: string | null;
        port?: unknown;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      livenessProbe?: {
        enabled?: boolean | null;
        path?: string | null;
        port?: unknown;
        initialDelaySeconds?: number | string | null;
        periodSeconds?: number | string | null;
        timeoutSeconds?: number | string | null;
        successThreshold?: number | string | null;
        failureThreshold?: number | string | null;
        [k: string]: unknown;
      } | null;
      strategy?: {
        [k: string]: unknown;
      } | null;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    common?: {
      labels?: {
        [k: string]: unknown;
      } | null;
    } | null;
    serviceLabels?: {
      [k: string]: unknown;
    } | null;
    service?: {
      name?: string | null;
      type?: string | null;
      externalPort?: number | string | null;
      internalPort?: number | string | null;
      clusterIP?: unknown;
      loadBalancerIP?: unknown;
    } | null;
    tolerations?: unknown[] | null;
    priorityClassName?: string | null;
    enabled?: boolean | null;
    maintenance?: {
      readonly?: {
        enabled?: boolean | null;
      } | null;
      uploadpurging?: {
        enabled?: boolean | null;
        age?: string | number | null;
        interval?: string | number | null;
        dryrun?: boolean | null;
      } | null;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    networkpolicy?: {
      enabled?: boolean | null;
      egress?: {
        enabled?: boolean | null;
        rules?: unknown[] | null;
      } | null;
      ingress?: {
        enabled?: boolean | null;
        rules?: unknown[] | null;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    gatewayRoute?: {
      enabled?: unknown;
      sectionName?: string | null;
      gatewayName?: string | null;
      gatewayNamespace?: string | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      timeouts?: {
        request?: string | number | null;
        backendRequest?: string | number | null;
      } | null;
    } | null;
    ingress?: {
      apiVersion?: unknown;
      enabled?: unknown;
      proxyReadTimeout?: number | string | null;
      proxyBodySize?: string | number | null;
      proxyBuffering?: string | null;
      tls?: {
        [k: string]: unknown;
      } | null;
      annotations?:
        | {
            [k: string]: unknown;
          }
        | boolean
        | null;
      configureCertmanager?: unknown;
      path?: unknown;
    } | null;
    init?: {
      image?: {
        pullPolicy?: unknown;
        [k: string]: unknown;
      } | null;
      resources?: {
        requests?: {
          cpu?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      containerSecurityContext?: {
        runAsUser?: number | string | null;
        allowPrivilegeEscalation?: boolean | null;
        runAsNonRoot?: boolean | null;
        capabilities?: {
          drop?: string[] | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      script?: string | null;
    } | null;
    resources?: {
      requests?: {
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
      podAntiAffinity?: {
        topologyKey?: unknown;
        [k: string]: unknown;
      } | null;
      nodeAffinity?: {
        key?: unknown;
        values?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    authEndpoint?: unknown;
    tokenService?: string | null;
    authAutoRedirect?: boolean | null;
    maxUnavailable?: number | string | null;
    hpa?: {
      memory?: unknown;
      minReplicas?: number | string | null;
      maxReplicas?: number | string | null;
      cpu?: {
        targetAverageValue?: unknown;
        targetType?: string | null;
        targetAverageUtilization?: number | string | null;
      } | null;
      customMetrics?: unknown[] | null;
      behavior?: {
        scaleDown?: {
          stabilizationWindowSeconds?: number | string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
    } | null;
    keda?: {
      minReplicaCount?: unknown;
      maxReplicaCount?: unknown;
      fallback?: unknown;
      hpaName?: unknown;
      restoreToOriginalReplicaCount?: unknown;
      behavior?: unknown;
      triggers?: unknown;
      enabled?: boolean | null;
      pollingInterval?: number | string | null;
      cooldownPeriod?: number | string | null;
    } | null;
    storage?: {
      extraKey?: unknown;
      key?: unknown;
      redirect?: unknown;
      secret?: unknown;
      [k: string]: unknown;
    } | null;
    middleware?: {
      storage?: unknown[] | null;
    } | null;
    minio?: {
      redirect?: boolean | null;
      bucket?: unknown;
    } | null;
    validation?: {
      disabled?: boolean | null;
      manifests?: {
        referencelimit?: number | string | null;
        payloadsizelimit?: number | string | null;
        urls?: {
          allow?: unknown[] | null;
          deny?: unknown[] | null;
        } | null;
      } | null;
    } | null;
    log?: {
      level?: string | null;
      fields?: {
        service?: string | null;
      } | null;
      [k: string]: unknown;
    } | null;
    debug?: {
      addr?: {
        port?: number | string | null;
      } | null;
      tls?: {
        enabled?: boolean | null;
        secretName?: unknown;
        clientCAs?: unknown[] | null;
        minimumTLS?: string | null;
      } | null;
      prometheus?: {
        enabled?: boolean | null;
        path?: unknown;
      } | null;
    } | null;
    metrics?: {
      enabled?: boolean | null;
      path?: string | null;
      serviceMonitor?: {
        enabled?: boolean | null;
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        endpointConfig?: {
          [k: string]: unknown;
        } | null;
      } | null;
    } | null;
    draintimeout?: string | number | null;
    relativeurls?: boolean | null;
    health?: {
      storagedriver?: {
        enabled?: boolean | null;
        interval?: string | number | null;
        threshold?: number | string | null;
      } | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      fsGroupChangePolicy?: unknown;
      runAsUser?: number | string | null;
      fsGroup?: number | string | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      runAsUser?: number | string | null;
      allowPrivilegeEscalation?: boolean | null;
      runAsNonRoot?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    reporting?: {
      sentry?: {
        dsn?: unknown;
        environment?: unknown;
        enabled?: boolean | null;
      } | null;
    } | null;
    profiling?: {
      stackdriver?: {
        enabled?: boolean | null;
        credentials?: {
          key?: unknown;
          secret?: unknown;
          [k: string]: unknown;
        } | null;
        projectid?: unknown;
        service?: unknown;
      } | null;
    } | null;
    serviceAccount?: {
      automountServiceAccountToken?: unknown;
      create?: boolean | null;
      annotations?: unknown;
      enabled?: unknown;
      name?: unknown;
    } | null;
    api?: {
      enabled?: boolean | null;
    } | null;
    database?: {
      user?: unknown;
      name?: unknown;
      configure?: boolean | null;
      enabled?: boolean | null;
      password?: {
        [k: string]: unknown;
      } | null;
      sslmode?: string | null;
      ssl?: {
        clientCertificate?: unknown;
        clientKey?: unknown;
        secret?: unknown;
        serverCA?: unknown;
        [k: string]: unknown;
      } | null;
      loadBalancing?: {
        enabled?: boolean | null;
        nameserver?: {
          host?: unknown;
          port?: unknown;
          [k: string]: unknown;
        } | null;
        record?: unknown;
        replicaCheckInterval?: unknown;
      } | null;
      migrations?: {
        enabled?: boolean | null;
        activeDeadlineSeconds?: number | string | null;
        backoffLimit?: number | string | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      backgroundMigrations?: {
        enabled?: boolean | null;
        jobInterval?: unknown;
        maxJobRetries?: unknown;
      } | null;
      metrics?: {
        enabled?: boolean | null;
        interval?: string | number | null;
        leaseDuration?: string | number | null;
      } | null;
      connecttimeout?: unknown;
      draintimeout?: unknown;
      host?: unknown;
      pool?: {
        maxidle?: unknown;
        maxidletime?: unknown;
        maxlifetime?: unknown;
        maxopen?: unknown;
        [k: string]: unknown;
      } | null;
      port?: unknown;
      preparedstatements?: unknown;
      primary?: unknown;
    } | null;
    redis?: {
      cache?: {
        enabled?: boolean | null;
        password?: {
          enabled?: boolean | null;
          key?: unknown;
          secret?: unknown;
        } | null;
        cluster?: unknown;
        db?: unknown;
        dialtimeout?: unknown;
        host?: unknown;
        pool?: {
          idletimeout?: unknown;
          maxlifetime?: unknown;
          size?: unknown;
          [k: string]: unknown;
        } | null;
        port?: unknown;
        readtimeout?: unknown;
        sentinelpassword?: {
          enabled?: unknown;
          key?: unknown;
          secret?: unknown;
          [k: string]: unknown;
        } | null;
        sentinels?: unknown;
        tls?: {
          enabled?: unknown;
          insecure?: unknown;
          [k: string]: unknown;
        } | null;
        username?: unknown;
        writetimeout?: unknown;
      } | null;
      rateLimiting?: {
        enabled?: boolean | null;
        password?: {
          enabled?: boolean | null;
          key?: unknown;
          secret?: unknown;
        } | null;
        cluster?: unknown;
        db?: unknown;
        dialtimeout?: unknown;
        host?: unknown;
        pool?: {
          idletimeout?: unknown;
          maxlifetime?: unknown;
          size?: unknown;
          [k: string]: unknown;
        } | null;
        port?: unknown;
        readtimeout?: unknown;
        sentinelpassword?: {
          enabled?: unknown;
          key?: unknown;
          secret?: unknown;
          [k: string]: unknown;
        } | null;
        sentinels?: unknown;
        tls?: {
          enabled?: unknown;
          insecure?: unknown;
          [k: string]: unknown;
        } | null;
        username?: unknown;
        writetimeout?: unknown;
      } | null;
      loadBalancing?: {
        enabled?: boolean | null;
        password?: {
          enabled?: boolean | null;
          key?: unknown;
          secret?: unknown;
        } | null;
        cluster?: unknown;
        db?: unknown;
        dialtimeout?: unknown;
        host?: unknown;
        pool?: {
          idletimeout?: unknown;
          maxlifetime?: unknown;
          size?: unknown;
          [k: string]: unknown;
        } | null;
        port?: unknown;
        readtimeout?: unknown;
        sentinels?: unknown;
        tls?: {
          enabled?: unknown;
          insecure?: unknown;
          [k: string]: unknown;
        } | null;
        username?: unknown;
        writetimeout?: unknown;
      } | null;
    } | null;
    gc?: {
      disabled?: boolean | null;
      blobs?: {
        disabled?: unknown;
        interval?: unknown;
        storagetimeout?: unknown;
        [k: string]: unknown;
      } | null;
      manifests?: {
        disabled?: unknown;
        interval?: unknown;
        [k: string]: unknown;
      } | null;
      maxbackoff?: unknown;
      noidlebackoff?: unknown;
      reviewafter?: unknown;
      transactiontimeout?: unknown;
    } | null;
    rateLimiter?: {
      enabled?: boolean | null;
      limiters?: unknown;
    } | null;
    tls?: {
      cipherSuites?: unknown;
      enabled?: boolean | null;
      secretName?: unknown;
      clientCAs?: unknown[] | null;
      minimumTLS?: string | null;
      verify?: boolean | null;
      caSecretName?: unknown;
    } | null;
    topologySpreadConstraints?: unknown[] | null;
    antiAffinity?: unknown;
    nodeAffinity?: unknown;
    pdb?: unknown;
    global?: {
      [k: string]: unknown;
    } | null;
    httpSecret?: unknown;
    updateStrategy?: unknown;
  } | null;
  upgradeCheck?: {
    enabled?: boolean | null;
    image?: {
      [k: string]: unknown;
    } | null;
    securityContext?: {
      runAsUser?: number | string | null;
      fsGroup?: number | string | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      runAsUser?: number | string | null;
      allowPrivilegeEscalation?: boolean | null;
      runAsNonRoot?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    configMapAnnotations?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    nodeSelector?: unknown;
  } | null;
  'shared-secrets'?: {
    enabled?: boolean | null;
    rbac?: {
      create?: boolean | null;
      [k: string]: unknown;
    } | null;
    selfsign?: {
      image?: {
        tag?: unknown;
        repository?: string | null;
        [k: string]: unknown;
      } | null;
      keyAlgorithm?: string | null;
      keySize?: string | number | null;
      expiry?: string | number | null;
      caSubject?: string | null;
      [k: string]: unknown;
    } | null;
    env?: string | null;
    serviceAccount?: {
      enabled?: boolean | null;
      create?: boolean | null;
      name?: unknown;
      [k: string]: unknown;
    } | null;
    resources?: {
      requests?: {
        cpu?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      runAsUser?: number | string | null;
      fsGroup?: number | string | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    containerSecurityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      runAsNonRoot?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  autoflow?: {
    temporal?: unknown;
    [k: string]: unknown;
  } | null;
  cluster?: unknown;
  common?: unknown;
  config?: {
    storage?: {
      postgresql?: {
        connection?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  containerSecurityContext?: unknown;
  database?: {
    name?: unknown;
    user?: unknown;
    [k: string]: unknown;
  } | null;
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
  } | null;
  gitaly?: {
    service?: {
      internalPort?: unknown;
      tls?: {
        internalPort?: unknown;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    serviceName?: unknown;
    [k: string]: unknown;
  } | null;
  gitlabUrl?: unknown;
  image?: unknown;
  imageTag?: unknown;
  ingress?: {
    enabled?: unknown;
    tls?: {
      enabled?: unknown;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  init?: {
    containerSecurityContext?: unknown;
    resources?: unknown;
    [k: string]: unknown;
  } | null;
  local?: {
    psql?: {
      main?: unknown;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
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
      } | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  priorityClassName?: unknown;
  privateApi?: {
    key?: unknown;
    secret?: unknown;
    [k: string]: unknown;
  } | null;
  runners?: {
    cache?: {
      secretName?: unknown;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  securityContext?: unknown;
  service?: unknown;
  serviceAccount?: unknown;
  serviceLabels?: unknown;
  sidekiq?: {
    hpa?: unknown;
    keda?: unknown;
    pdb?: unknown;
    [k: string]: unknown;
  } | null;
  tls?: {
    secretName?: unknown;
    [k: string]: unknown;
  } | null;
  websocketToken?: {
    key?: unknown;
    secret?: unknown;
    [k: string]: unknown;
  } | null;
  workhorse?: {
    host?: unknown;
    port?: unknown;
    scheme?: unknown;
    serviceName?: unknown;
    shutdownTimeout?: unknown;
    [k: string]: unknown;
  } | null;
}
