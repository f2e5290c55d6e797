function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Offices that one person holds at a time: `is the governor of`. */
export const SOLE_OFFICES: ReadonlySet<string> = toSet(
  'leader president premier minister chancellor king queen prince emperor governor mayor chief chairman chairwoman chairperson head director ceo commander secretary ruler dictator pope archbishop speaker prime-minister vice-president founder boss monarch taoiseach',
);

/** Offices that several people hold: `is an ambassador of`. */
export const SHARED_OFFICES: ReadonlySet<string> = toSet(
  'ambassador envoy spokesman spokeswoman spokesperson senator lawmaker official general admiral colonel representative member diplomat adviser advisor aide deputy lieutenant commissioner negotiator delegate candidate prosecutor',
);

/** What an organisation or a place can be called in an apposition: `Vladivostok, a port city in …`. */
export const PLACE_CLASSES: ReadonlySet<string> = toSet(
  'city town village capital port region province district island state suburb county territory municipality',
);

/** Before an office these say that it is held no more. */
export const FORMER: ReadonlySet<string> = toSet('former ex late then-president onetime ousted deposed outgoing');

/** Words that may stand between the owner and the office. */
export const NOT_IN_OFFICE: ReadonlySet<string> = toSet(
  'new late former ex ousted deposed outgoing onetime longtime newly then top',
);
