/** What the app does not do, and what it cannot. */
export function LimitsSection() {
  return (
    <>
      <h2 id="limits">Limits</h2>
      <ul>
        <li>
          It adds no facts from outside. Everything on a page stands in a clipping, or the page says how it was worked
          out.
        </li>
        <li>It shows what is reported. It does not say what is true.</li>
        <li>
          It does not watch you. There are no cookies, no counters and no accounts, and no page asks any other site for
          anything. After the first page, the app asks only for files of this same site. Your choice of text size and
          colours stays on this device.
        </li>
        <li>
          It works from text alone. Photos are not in the clippings; their captions are shown as captions of a photo
          that is not there.
        </li>
        <li>
          A program can be wrong about where a report ends, which line is a caption, or where a sentence stops. If you
          see such a place, please report it: “Report a problem” at the foot of each page copies a message for you to
          send.
        </li>
      </ul>
    </>
  );
}
