export interface HowSectionProps {
  readonly retold: boolean;
}

/** How clippings become articles, and how links to passages find their sentence. */
export function HowSection({ retold }: HowSectionProps) {
  return (
    <>
      <h2 id="how">How it was made</h2>
      <p>
        A clipping is a file with the text of one or more reports, often with parts of the page it was cut from. A
        program reads each file line by line. It decides where a report begins and ends, and which lines are headline,
        caption and paragraph. It splits paragraphs into sentences and numbers both. The same file always gives the same
        result.
      </p>
      <p>
        Lines that are no part of a report are set aside, never deleted. At the foot of each article you find its own,
        word for word as they stand in the clipping, each with the reason.
        {retold &&
          ' The clippings of this collection are themselves retold by Story Atlas. So these lines too are in our wording, not in that of the agency or the outlet.'}
      </p>
      <p>
        Among the facts of an article is a fingerprint. It is a number made from the whole clipping file
        {retold && ', which is the retold one and not the report of the agency'}: two files with one fingerprint are the
        same to the last character. An edition is the state of the collection when its editor published it. Where the
        editor gave it a day, that stands at the foot of each page.
      </p>
      <p>
        The agency, the outlet and the date are taken from the clipping when it prints them. When something else in the
        collection shows who wrote a report, the name is given as inferred, with the reason. When nothing does, the page
        says that it is not named.
      </p>
      <p>
        Two articles that share most of their sentences are versions of one report. They get the letters A, B and so on,
        and stand together in the list.
      </p>
      <h3 id="links">How links to passages work</h3>
      <p>
        A link to a passage ends in something like <code>#p12s1~k7q2</code>. That is paragraph 12, sentence 1. The four
        characters at the end are a check code made from the words of the sentence. When the link is opened, the app
        looks for the passage in four steps and stops at the first that works:
      </p>
      <ol>
        <li>The sentence has its place and its words. It is marked, and nothing more is said.</li>
        <li>
          The same words stand elsewhere in the article. They are marked, and the page says that the passage moved.
        </li>
        <li>
          The words have changed, but the link carries a quotation. The closest passage is marked, and the page says
          that the wording changed.
        </li>
        <li>
          None of these. The page says that the sentence is no longer in this edition. It goes to the paragraph but
          marks nothing in it.
        </li>
      </ol>
    </>
  );
}
