import ipaddr from 'ipaddr.js';

/** Whether a text has a format that the API server checks; formats that are not listed here are left to it. */
const formats: Readonly<Record<string, (text: string) => boolean>> = {
  ipv4: isIpv4,
  ipv6: (text) => ipaddr.IPv6.isValid(text) && !text.includes('%'),
  cidr: isCidr,
  byte: (text) => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/.test(text),
  date: isDate,
  'date-time': isDateTime,
  duration: isDuration,
  uuid: (text) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(text),
};

/** Whether a text is known not to have its format. */
export function hasOtherFormat(text: string, format: string): boolean {
  return Object.hasOwn(formats, format) && formats[format]?.(text) === false;
}

/** Zeros may lead, as they could before Go 1.17. */
function isIpv4(text: string): boolean {
  return /^\d{1,10}(?:\.\d{1,10}){3}$/.test(text) && text.split('.').every((part) => Number(part) < 256);
}

function isCidr(text: string): boolean {
  const [, address = '', length = ''] = /^([^/]*)\/(\d{1,3})$/.exec(text) ?? [];
  if (isIpv4(address)) return Number(length) <= 32;
  return ipaddr.IPv6.isValid(address) && !address.includes('%') && Number(length) <= 128;
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // JavaScript takes the 30th of February for the 1st of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isDateTime(text: string): boolean {
  const [, date = '', hours = '', minutes = '', seconds = ''] =
    /^(.*?)t(\d{2}):(\d{2}):(\d{2})(?:.\d+)?(?:z|[+-]\d{2}:\d{2})$/i.exec(text) ?? [];
  return isDate(date) && hours <= '23' && minutes <= '59' && seconds <= '59';
}

/** Go's own (`1h30m`), and numbers with words (`3 days`). */
function isDuration(text: string): boolean {
  if (/^[+-]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/.test(text)) return true;
  return Array.from(text.matchAll(/\d+\s*([A-Za-zµ]+)/g), ([, unit = '']) => unit).some((unit) => {
    return /^(?:ns|us|µs|ms|s|m|h|d|w|sec|min|hr|wk|nano.*|micro.*|milli.*|sec.*|min.*|hour.*|day.*|week.*)$/i.test(
      unit,
    );
  });
}
