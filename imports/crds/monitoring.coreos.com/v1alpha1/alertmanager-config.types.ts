// Made by "strata import crd". Do not edit.
export interface AlertmanagerConfigFields {
  spec: {
    inhibitRules?: {
      equal?: string[];
      sourceMatch?: {
        matchType?: '!=' | '=' | '=~' | '!~';
        name: string;
        regex?: boolean;
        value?: string;
      }[];
      targetMatch?: {
        matchType?: '!=' | '=' | '=~' | '!~';
        name: string;
        regex?: boolean;
        value?: string;
      }[];
    }[];
    muteTimeIntervals?: {
      name: string;
      timeIntervals?: {
        daysOfMonth?: {
          end?: number;
          start?: number;
        }[];
        months?: string[];
        times?: {
          endTime?: string;
          startTime?: string;
        }[];
        weekdays?: string[];
        years?: string[];
      }[];
    }[];
    receivers?: {
      discordConfigs?: {
        apiURL: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        avatarURL?: string;
        content?: string;
        httpConfig?: {
          authorization?: {
            credentials?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            type?: string;
          };
          basicAuth?: {
            password?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            username?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          bearerTokenSecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          enableHttp2?: boolean;
          followRedirects?: boolean;
          noProxy?: string;
          oauth2?: {
            clientId: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            clientSecret: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            endpointParams?: {
              [k: string]: string;
            };
            noProxy?: string;
            proxyConnectHeader?: {
              [k: string]: {
                key: string;
                name?: string;
                optional?: boolean;
              }[];
            };
            proxyFromEnvironment?: boolean;
            proxyUrl?: string;
            scopes?: string[];
            tlsConfig?: {
              ca?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              cert?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              insecureSkipVerify?: boolean;
              keySecret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              serverName?: string;
            };
            tokenUrl: string;
          };
          proxyConnectHeader?: {
            [k: string]: {
              key: string;
              name?: string;
              optional?: boolean;
            }[];
          };
          proxyFromEnvironment?: boolean;
          proxyURL?: string;
          proxyUrl?: string;
          tlsConfig?: {
            ca?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            cert?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            insecureSkipVerify?: boolean;
            keySecret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            serverName?: string;
          };
        };
        message?: string;
        sendResolved?: boolean;
        title?: string;
        username?: string;
      }[];
      emailConfigs?: {
        authIdentity?: string;
        authPassword?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        authSecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        authUsername?: string;
        forceImplicitTLS?: boolean;
        from?: string;
        headers?: {
          key: string;
          value: string;
        }[];
        hello?: string;
        html?: string;
        requireTLS?: boolean;
        sendResolved?: boolean;
        smarthost?: string;
        text?: string;
        threading?: {
          threadByDate: 'Daily' | 'None';
        };
        tlsConfig?: {
          ca?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          cert?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          insecureSkipVerify?: boolean;
          keySecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          serverName?: string;
        };
        to?: string;
      }[];
      msteamsConfigs?: {
        httpConfig?: {
          authorization?: {
            credentials?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            type?: string;
          };
          basicAuth?: {
            password?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            username?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          bearerTokenSecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          enableHttp2?: boolean;
          followRedirects?: boolean;
          noProxy?: string;
          oauth2?: {
            clientId: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            clientSecret: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            endpointParams?: {
              [k: string]: string;
            };
            noProxy?: string;
            proxyConnectHeader?: {
              [k: string]: {
                key: string;
                name?: string;
                optional?: boolean;
              }[];
            };
            proxyFromEnvironment?: boolean;
            proxyUrl?: string;
            scopes?: string[];
            tlsConfig?: {
              ca?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              cert?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              insecureSkipVerify?: boolean;
              keySecret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              serverName?: string;
            };
            tokenUrl: string;
          };
          proxyConnectHeader?: {
            [k: string]: {
              key: string;
              name?: string;
              optional?: boolean;
            }[];
          };
          proxyFromEnvironment?: boolean;
          proxyURL?: string;
          proxyUrl?: string;
          tlsConfig?: {
            ca?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            cert?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            insecureSkipVerify?: boolean;
            keySecret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            serverName?: string;
          };
        };
        sendResolved?: boolean;
        summary?: string;
        text?: string;
        title?: string;
        webhookUrl: {
          key: string;
          name?: string;
          optional?: boolean;
        };
      }[];
      msteamsv2Configs?: {
        httpConfig?: {
          authorization?: {
            credentials?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            type?: string;
          };
          basicAuth?: {
            password?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            username?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          bearerTokenSecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          enableHttp2?: boolean;
          followRedirects?: boolean;
          noProxy?: string;
          oauth2?: {
            clientId: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            clientSecret: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            endpointParams?: {
              [k: string]: string;
            };
            noProxy?: string;
            proxyConnectHeader?: {
              [k: string]: {
                key: string;
                name?: string;
                optional?: boolean;
              }[];
            };
            proxyFromEnvironment?: boolean;
            proxyUrl?: string;
            scopes?: string[];
            tlsConfig?: {
              ca?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              cert?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              insecureSkipVerify?: boolean;
              keySecret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              serverName?: string;
            };
            tokenUrl: string;
          };
          proxyConnectHeader?: {
            [k: string]: {
              key: string;
              name?: string;
              optional?: boolean;
            }[];
          };
          proxyFromEnvironment?: boolean;
          proxyURL?: string;
          proxyUrl?: string;
          tlsConfig?: {
            ca?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            cert?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            insecureSkipVerify?: boolean;
            keySecret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            serverName?: string;
          };
        };
        sendResolved?: boolean;
        text?: string;
        title?: string;
        webhookURL?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
      }[];
      name: string;
      opsgenieConfigs?: {
        actions?: string;
        apiKey?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        apiURL?: string;
        description?: string;
        details?: {
          key: string;
          value: string;
        }[];
        entity?: string;
        httpConfig?: {
          authorization?: {
            credentials?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            type?: string;
          };
          basicAuth?: {
            password?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            username?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          bearerTokenSecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          enableHttp2?: boolean;
          followRedirects?: boolean;
          noProxy?: string;
          oauth2?: {
            clientId: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            clientSecret: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            endpointParams?: {
              [k: string]: string;
            };
            noProxy?: string;
            proxyConnectHeader?: {
              [k: string]: {
                key: string;
                name?: string;
                optional?: boolean;
              }[];
            };
            proxyFromEnvironment?: boolean;
            proxyUrl?: string;
            scopes?: string[];
            tlsConfig?: {
              ca?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              cert?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              insecureSkipVerify?: boolean;
              keySecret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              serverName?: string;
            };
            tokenUrl: string;
          };
          proxyConnectHeader?: {
            [k: string]: {
              key: string;
              name?: string;
              optional?: boolean;
            }[];
          };
          proxyFromEnvironment?: boolean;
          proxyURL?: string;
          proxyUrl?: string;
          tlsConfig?: {
            ca?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            cert?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            insecureSkipVerify?: boolean;
            keySecret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            serverName?: string;
          };
        };
        message?: string;
        note?: string;
        priority?: string;
        responders?: {
          id?: string;
          name?: string;
          type: 'team' | 'teams' | 'user' | 'escalation' | 'schedule';
          username?: string;
        }[];
        sendResolved?: boolean;
        source?: string;
        tags?: string;
        updateAlerts?: boolean;
      }[];
      pagerdutyConfigs?: {
        class?: string;
        client?: string;
        clientURL?: string;
        component?: string;
        description?: string;
        details?: {
          key: string;
          value: string;
        }[];
        group?: string;
        httpConfig?: {
          authorization?: {
            credentials?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            type?: string;
          };
          basicAuth?: {
            password?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            username?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          bearerTokenSecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          enableHttp2?: boolean;
          followRedirects?: boolean;
          noProxy?: string;
          oauth2?: {
            clientId: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            clientSecret: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            endpointParams?: {
              [k: string]: string;
            };
            noProxy?: string;
            proxyConnectHeader?: {
              [k: string]: {
                key: string;
                name?: string;
                optional?: boolean;
              }[];
            };
            proxyFromEnvironment?: boolean;
            proxyUrl?: string;
            scopes?: string[];
            tlsConfig?: {
              ca?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              cert?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              insecureSkipVerify?: boolean;
              keySecret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              serverName?: string;
            };
            tokenUrl: string;
          };
          proxyConnectHeader?: {
            [k: string]: {
              key: string;
              name?: string;
              optional?: boolean;
            }[];
          };
          proxyFromEnvironment?: boolean;
          proxyURL?: string;
          proxyUrl?: string;
          tlsConfig?: {
            ca?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            cert?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            insecureSkipVerify?: boolean;
            keySecret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            serverName?: string;
          };
        };
        pagerDutyImageConfigs?: {
          alt?: string;
          href?: string;
          src?: string;
        }[];
        pagerDutyLinkConfigs?: {
          alt?: string;
          href?: string;
        }[];
        routingKey?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        sendResolved?: boolean;
        serviceKey?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        severity?: string;
        source?: string;
        timeout?: string;
        url?: string;
      }[];
      pushoverConfigs?: {
        device?: string;
        expire?: string;
        html?: boolean;
        httpConfig?: {
          authorization?: {
            credentials?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            type?: string;
          };
          basicAuth?: {
            password?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            username?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          bearerTokenSecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          enableHttp2?: boolean;
          followRedirects?: boolean;
          noProxy?: string;
          oauth2?: {
            clientId: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            clientSecret: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            endpointParams?: {
              [k: string]: string;
            };
            noProxy?: string;
            proxyConnectHeader?: {
              [k: string]: {
                key: string;
                name?: string;
                optional?: boolean;
              }[];
            };
            proxyFromEnvironment?: boolean;
            proxyUrl?: string;
            scopes?: string[];
            tlsConfig?: {
              ca?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              cert?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              insecureSkipVerify?: boolean;
              keySecret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              serverName?: string;
            };
            tokenUrl: string;
          };
          proxyConnectHeader?: {
            [k: string]: {
              key: string;
              name?: string;
              optional?: boolean;
            }[];
          };
          proxyFromEnvironment?: boolean;
          proxyURL?: string;
          proxyUrl?: string;
          tlsConfig?: {
            ca?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            cert?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            insecureSkipVerify?: boolean;
            keySecret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            serverName?: string;
          };
        };
        message?: string;
        monospace?: boolean;
        priority?: string;
        retry?: string;
        sendResolved?: boolean;
        sound?: string;
        title?: string;
        token?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        tokenFile?: string;
        ttl?: string;
        url?: string;
        urlTitle?: string;
        userKey?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        userKeyFile?: string;
      }[];
      rocketchatConfigs?: {
        actions?: {
          msg?: string;
          text?: string;
          url?: string;
        }[];
        apiURL?: string;
        channel?: string;
        color?: string;
        emoji?: string;
        fields?: {
          short?: boolean;
          title?: string;
          value?: string;
        }[];
        httpConfig?: {
          authorization?: {
            credentials?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            type?: string;
          };
          basicAuth?: {
            password?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            username?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          bearerTokenSecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          enableHttp2?: boolean;
          followRedirects?: boolean;
          noProxy?: string;
          oauth2?: {
            clientId: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            clientSecret: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            endpointParams?: {
              [k: string]: string;
            };
            noProxy?: string;
            proxyConnectHeader?: {
              [k: string]: {
                key: string;
                name?: string;
                optional?: boolean;
              }[];
            };
            proxyFromEnvironment?: boolean;
            proxyUrl?: string;
            scopes?: string[];
            tlsConfig?: {
              ca?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              cert?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              insecureSkipVerify?: boolean;
              keySecret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              serverName?: string;
            };
            tokenUrl: string;
          };
          proxyConnectHeader?: {
            [k: string]: {
              key: string;
              name?: string;
              optional?: boolean;
            }[];
          };
          proxyFromEnvironment?: boolean;
          proxyURL?: string;
          proxyUrl?: string;
          tlsConfig?: {
            ca?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            cert?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            insecureSkipVerify?: boolean;
            keySecret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            serverName?: string;
          };
        };
        iconURL?: string;
        imageURL?: string;
        linkNames?: boolean;
        sendResolved?: boolean;
        shortFields?: boolean;
        text?: string;
        thumbURL?: string;
        title?: string;
        titleLink?: string;
        token: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        tokenID: {
          key: string;
          name?: string;
          optional?: boolean;
        };
      }[];
      slackConfigs?: {
        actions?: {
          confirm?: {
            dismissText?: string;
            okText?: string;
            text: string;
            title?: string;
          };
          name?: string;
          style?: string;
          text: string;
          type: string;
          url?: string;
          value?: string;
        }[];
        apiURL?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        callbackId?: string;
        channel?: string;
        color?: string;
        fallback?: string;
        fields?: {
          short?: boolean;
          title: string;
          value: string;
        }[];
        footer?: string;
        httpConfig?: {
          authorization?: {
            credentials?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            type?: string;
          };
          basicAuth?: {
            password?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            username?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          bearerTokenSecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          enableHttp2?: boolean;
          followRedirects?: boolean;
          noProxy?: string;
          oauth2?: {
            clientId: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            clientSecret: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            endpointParams?: {
              [k: string]: string;
            };
            noProxy?: string;
            proxyConnectHeader?: {
              [k: string]: {
                key: string;
                name?: string;
                optional?: boolean;
              }[];
            };
            proxyFromEnvironment?: boolean;
            proxyUrl?: string;
            scopes?: string[];
            tlsConfig?: {
              ca?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              cert?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              insecureSkipVerify?: boolean;
              keySecret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              serverName?: string;
            };
            tokenUrl: string;
          };
          proxyConnectHeader?: {
            [k: string]: {
              key: string;
              name?: string;
              optional?: boolean;
            }[];
          };
          proxyFromEnvironment?: boolean;
          proxyURL?: string;
          proxyUrl?: string;
          tlsConfig?: {
            ca?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            cert?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            insecureSkipVerify?: boolean;
            keySecret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            serverName?: string;
          };
        };
        iconEmoji?: string;
        iconURL?: string;
        imageURL?: string;
        linkNames?: boolean;
        messageText?: string;
        mrkdwnIn?: string[];
        pretext?: string;
        sendResolved?: boolean;
        shortFields?: boolean;
        text?: string;
        thumbURL?: string;
        timeout?: string;
        title?: string;
        titleLink?: string;
        updateMessage?: boolean;
        username?: string;
      }[];
      snsConfigs?: {
        apiURL?: string;
        attributes?: {
          [k: string]: string;
        };
        httpConfig?: {
          authorization?: {
            credentials?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            type?: string;
          };
          basicAuth?: {
            password?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            username?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          bearerTokenSecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          enableHttp2?: boolean;
          followRedirects?: boolean;
          noProxy?: string;
          oauth2?: {
            clientId: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            clientSecret: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            endpointParams?: {
              [k: string]: string;
            };
            noProxy?: string;
            proxyConnectHeader?: {
              [k: string]: {
                key: string;
                name?: string;
                optional?: boolean;
              }[];
            };
            proxyFromEnvironment?: boolean;
            proxyUrl?: string;
            scopes?: string[];
            tlsConfig?: {
              ca?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              cert?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              insecureSkipVerify?: boolean;
              keySecret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              serverName?: string;
            };
            tokenUrl: string;
          };
          proxyConnectHeader?: {
            [k: string]: {
              key: string;
              name?: string;
              optional?: boolean;
            }[];
          };
          proxyFromEnvironment?: boolean;
          proxyURL?: string;
          proxyUrl?: string;
          tlsConfig?: {
            ca?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            cert?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            insecureSkipVerify?: boolean;
            keySecret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            serverName?: string;
          };
        };
        message?: string;
        phoneNumber?: string;
        sendResolved?: boolean;
        sigv4?: {
          accessKey?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          externalId?: string;
          profile?: string;
          region?: string;
          roleArn?: string;
          secretKey?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          useFIPSSTSEndpoint?: boolean;
        };
        subject?: string;
        targetARN?: string;
        topicARN?: string;
        useAWSHTTPClient?: boolean;
      }[];
      telegramConfigs?: {
        apiURL?: string;
        botToken?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        botTokenFile?: string;
        chatID: number;
        disableNotifications?: boolean;
        httpConfig?: {
          authorization?: {
            credentials?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            type?: string;
          };
          basicAuth?: {
            password?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            username?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          bearerTokenSecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          enableHttp2?: boolean;
          followRedirects?: boolean;
          noProxy?: string;
          oauth2?: {
            clientId: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            clientSecret: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            endpointParams?: {
              [k: string]: string;
            };
            noProxy?: string;
            proxyConnectHeader?: {
              [k: string]: {
                key: string;
                name?: string;
                optional?: boolean;
              }[];
            };
            proxyFromEnvironment?: boolean;
            proxyUrl?: string;
            scopes?: string[];
            tlsConfig?: {
              ca?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              cert?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              insecureSkipVerify?: boolean;
              keySecret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              serverName?: string;
            };
            tokenUrl: string;
          };
          proxyConnectHeader?: {
            [k: string]: {
              key: string;
              name?: string;
              optional?: boolean;
            }[];
          };
          proxyFromEnvironment?: boolean;
          proxyURL?: string;
          proxyUrl?: string;
          tlsConfig?: {
            ca?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            cert?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            insecureSkipVerify?: boolean;
            keySecret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            serverName?: string;
          };
        };
        message?: string;
        messageThreadID?: number;
        parseMode?: 'MarkdownV2' | 'Markdown' | 'HTML';
        sendResolved?: boolean;
      }[];
      victoropsConfigs?: {
        apiKey?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        apiUrl?: string;
        customFields?: {
          key: string;
          value: string;
        }[];
        entityDisplayName?: string;
        httpConfig?: {
          authorization?: {
            credentials?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            type?: string;
          };
          basicAuth?: {
            password?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            username?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          bearerTokenSecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          enableHttp2?: boolean;
          followRedirects?: boolean;
          noProxy?: string;
          oauth2?: {
            clientId: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            clientSecret: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            endpointParams?: {
              [k: string]: string;
            };
            noProxy?: string;
            proxyConnectHeader?: {
              [k: string]: {
                key: string;
                name?: string;
                optional?: boolean;
              }[];
            };
            proxyFromEnvironment?: boolean;
            proxyUrl?: string;
            scopes?: string[];
            tlsConfig?: {
              ca?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              cert?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              insecureSkipVerify?: boolean;
              keySecret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              serverName?: string;
            };
            tokenUrl: string;
          };
          proxyConnectHeader?: {
            [k: string]: {
              key: string;
              name?: string;
              optional?: boolean;
            }[];
          };
          proxyFromEnvironment?: boolean;
          proxyURL?: string;
          proxyUrl?: string;
          tlsConfig?: {
            ca?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            cert?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            insecureSkipVerify?: boolean;
            keySecret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            serverName?: string;
          };
        };
        messageType?: string;
        monitoringTool?: string;
        routingKey: string;
        sendResolved?: boolean;
        stateMessage?: string;
      }[];
      webexConfigs?: {
        apiURL?: string;
        httpConfig?: {
          authorization?: {
            credentials?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            type?: string;
          };
          basicAuth?: {
            password?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            username?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          bearerTokenSecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          enableHttp2?: boolean;
          followRedirects?: boolean;
          noProxy?: string;
          oauth2?: {
            clientId: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            clientSecret: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            endpointParams?: {
              [k: string]: string;
            };
            noProxy?: string;
            proxyConnectHeader?: {
              [k: string]: {
                key: string;
                name?: string;
                optional?: boolean;
              }[];
            };
            proxyFromEnvironment?: boolean;
            proxyUrl?: string;
            scopes?: string[];
            tlsConfig?: {
              ca?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              cert?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              insecureSkipVerify?: boolean;
              keySecret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              serverName?: string;
            };
            tokenUrl: string;
          };
          proxyConnectHeader?: {
            [k: string]: {
              key: string;
              name?: string;
              optional?: boolean;
            }[];
          };
          proxyFromEnvironment?: boolean;
          proxyURL?: string;
          proxyUrl?: string;
          tlsConfig?: {
            ca?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            cert?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            insecureSkipVerify?: boolean;
            keySecret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            serverName?: string;
          };
        };
        message?: string;
        roomID: string;
        sendResolved?: boolean;
      }[];
      webhookConfigs?: {
        httpConfig?: {
          authorization?: {
            credentials?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            type?: string;
          };
          basicAuth?: {
            password?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            username?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          bearerTokenSecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          enableHttp2?: boolean;
          followRedirects?: boolean;
          noProxy?: string;
          oauth2?: {
            clientId: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            clientSecret: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            endpointParams?: {
              [k: string]: string;
            };
            noProxy?: string;
            proxyConnectHeader?: {
              [k: string]: {
                key: string;
                name?: string;
                optional?: boolean;
              }[];
            };
            proxyFromEnvironment?: boolean;
            proxyUrl?: string;
            scopes?: string[];
            tlsConfig?: {
              ca?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              cert?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              insecureSkipVerify?: boolean;
              keySecret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              serverName?: string;
            };
            tokenUrl: string;
          };
          proxyConnectHeader?: {
            [k: string]: {
              key: string;
              name?: string;
              optional?: boolean;
            }[];
          };
          proxyFromEnvironment?: boolean;
          proxyURL?: string;
          proxyUrl?: string;
          tlsConfig?: {
            ca?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            cert?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            insecureSkipVerify?: boolean;
            keySecret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            serverName?: string;
          };
        };
        maxAlerts?: number;
        payload?: string;
        sendResolved?: boolean;
        timeout?: string;
        url?: string;
        urlSecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
      }[];
      wechatConfigs?: {
        agentID?: string;
        apiSecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        apiURL?: string;
        corpID?: string;
        httpConfig?: {
          authorization?: {
            credentials?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            type?: string;
          };
          basicAuth?: {
            password?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            username?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          bearerTokenSecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          enableHttp2?: boolean;
          followRedirects?: boolean;
          noProxy?: string;
          oauth2?: {
            clientId: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            clientSecret: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            endpointParams?: {
              [k: string]: string;
            };
            noProxy?: string;
            proxyConnectHeader?: {
              [k: string]: {
                key: string;
                name?: string;
                optional?: boolean;
              }[];
            };
            proxyFromEnvironment?: boolean;
            proxyUrl?: string;
            scopes?: string[];
            tlsConfig?: {
              ca?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              cert?: {
                configMap?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
                secret?: {
                  key: string;
                  name?: string;
                  optional?: boolean;
                };
              };
              insecureSkipVerify?: boolean;
              keySecret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
              serverName?: string;
            };
            tokenUrl: string;
          };
          proxyConnectHeader?: {
            [k: string]: {
              key: string;
              name?: string;
              optional?: boolean;
            }[];
          };
          proxyFromEnvironment?: boolean;
          proxyURL?: string;
          proxyUrl?: string;
          tlsConfig?: {
            ca?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            cert?: {
              configMap?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
              secret?: {
                key: string;
                name?: string;
                optional?: boolean;
              };
            };
            insecureSkipVerify?: boolean;
            keySecret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
            serverName?: string;
          };
        };
        message?: string;
        messageType?: string;
        sendResolved?: boolean;
        toParty?: string;
        toTag?: string;
        toUser?: string;
      }[];
    }[];
    route?: {
      activeTimeIntervals?: string[];
      continue?: boolean;
      groupBy?: string[];
      groupInterval?: string;
      groupWait?: string;
      matchers?: {
        matchType?: '!=' | '=' | '=~' | '!~';
        name: string;
        regex?: boolean;
        value?: string;
      }[];
      muteTimeIntervals?: string[];
      receiver?: string;
      repeatInterval?: string;
      routes?: unknown[];
    };
  };
}
