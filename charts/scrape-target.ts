import type { IConstruct } from 'constructs';
import type { PodPort, Reachable } from '../src/authoring/index.ts';

/** Pods whose metrics Prometheus reads. Components hand out their own; `scrapeAll` makes monitors and flows of them. */
export interface ScrapeTarget {
  /** Also the name of the PodMonitor. */
  readonly name: string;
  readonly pods: Reachable;
  readonly port: PodPort;
  /** @default '/metrics' */
  readonly path?: string;
  /** Parameters of the request. @default none */
  readonly params?: Readonly<Record<string, readonly string[]>>;
}

/** A component that has metrics. */
export interface Scraped {
  readonly scrapeTargets: readonly ScrapeTarget[];
}

/** The targets of every component below a construct that has some. */
export function scrapeTargetsBelow(construct: IConstruct): readonly ScrapeTarget[] {
  return construct.node.findAll().flatMap((each) => (isScraped(each) ? each.scrapeTargets : []));
}

function isScraped(construct: object): construct is Scraped {
  return 'scrapeTargets' in construct;
}
