// Times in the reader's own zone and language.

const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const whole = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'long' });

const isToday = (date) => date.toDateString() === new Date().toDateString();

/** `10:42`, or `24 Nov, 10:42` of another day. */
export function shortTime(instant) {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return '';
  return isToday(date) ? time.format(date) : `${day.format(date)}, ${time.format(date)}`;
}

/** With seconds and the name of the zone. */
export function longTime(instant) {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? '' : whole.format(date);
}

/** `2 h 05 min`, `4 min 09 s`; `now` where it is over. */
export function countdown(until, now = Date.now()) {
  const seconds = Math.ceil((Date.parse(until) - now) / 1000);
  if (!(seconds > 0)) return 'now';
  const two = (value) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  if (hours >= 48) return `${Math.floor(hours / 24)} days`;
  if (hours > 0) return `${hours} h ${two(Math.floor((seconds % 3600) / 60))} min`;
  return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
}

/** `12 min ago`. */
export function ago(instant, now = Date.now()) {
  const minutes = Math.floor((now - Date.parse(instant)) / 60000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ago`;
  return `${Math.floor(minutes / 1440)} days ago`;
}
