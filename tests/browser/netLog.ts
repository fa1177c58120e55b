import { readFileSync } from 'node:fs';

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: {
    type: number;
    params?: { url?: string; initiator?: string; method?: string; request_type?: string };
  }[];
}

/** One request of Chromium's own log. */
export interface LoggedRequest {
  url: string;
  method: string;
  /** The origin that asked, such as `chrome-extension://…`; `not an origin` for a person's own navigation. */
  initiator: string;
  /** `main frame` and `sub frame` for what is shown in a tab, `other` for the rest. */
  kind: string;
}

/** The switch that makes Chromium log its requests into a file. The file is whole once the browser is closed. */
export const netLogTo = (file: string) => `--log-net-log=${file}`;

/**
 * All requests of a log that went, or would have gone, to the network.
 * @throws when the log holds no request at all: then it proves nothing
 */
export function readNetLog(file: string): LoggedRequest[] {
  const { constants, events }: NetLog = JSON.parse(readFileSync(file, 'utf8'));
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  const requests = events.flatMap(({ type, params: { url, initiator, method, request_type: kind } = {} }) =>
    type === start && url !== undefined && method !== undefined && kind !== undefined
      ? [{ url, method, initiator: initiator ?? 'not an origin', kind }]
      : [],
  );
  if (requests.length === 0) throw new Error(`${file} holds no request.`);
  return requests;
}

/**
 * Whether the browser asked on its own account, as it does for updates: for no page, no extension and no tab.
 */
export const isBrowsersOwn = ({ initiator, kind }: LoggedRequest) =>
  initiator === 'not an origin' && kind === 'other';

/** The requests the extension's own background and pages made; its packaged files are no requests. */
export const requestsBy = (requests: LoggedRequest[], extensionId: string) =>
  requests.filter(
    ({ url, initiator }) =>
      initiator === `chrome-extension://${extensionId}` && !url.startsWith('chrome-extension://'),
  );
