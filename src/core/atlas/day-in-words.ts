const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** An EDTF day as readers see it: `17 Sep 2023`, or `Sun 17 Sep 2023`. Anything that is not a day comes back as it is. */
export function dayInWords(edtf: string, form: 'short' | 'weekday' = 'short'): string {
  const [, year, month, day] = DAY.exec(edtf) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return edtf;
  const weekday = WEEKDAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()];
  return `${form === 'weekday' ? `${weekday} ` : ''}${Number(day)} ${name} ${year}`;
}
