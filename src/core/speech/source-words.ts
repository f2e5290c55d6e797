function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Nouns, in the singular, for people and bodies that speak, think and decide. */
const SPEAKERS: ReadonlySet<string> = toSet(
  'official officer aide adviser advisor analyst expert critic supporter opponent observer economist scientist researcher author academic professor scholar historian lawyer attorney prosecutor judge justice court jury juror witness plaintiff defendant victim survivor relative family mother father parent brother sister son daughter wife husband spouse friend colleague neighbor neighbour resident villager citizen voter worker employee employer executive owner chairman chairwoman chair chief boss head leader president premier minister chancellor king queen prince princess governor mayor senator congressman congresswoman congressmen congresswomen representative lawmaker legislator delegate diplomat ambassador envoy negotiator mediator commander general colonel captain admiral sergeant soldier troop rebel militant fighter insurgent protester protestor demonstrator activist campaigner advocate organizer organiser volunteer candidate nominee contender politician democrat republican conservative liberal progressive moderate strategist pollster consultant insider source spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople representative reporter journalist editor columnist commentator host anchor moderator correspondent blogger writer agency ministry department government administration authority council committee commission panel board party group organization organisation union association federation company firm corporation bank fund agency police military army navy force bureau office campaign team court parliament congress senate house assembly cabinet regime junta kingdom bloc coalition alliance opposition state nation country city people person man woman men women child children boy girl student teacher doctor nurse patient physician investigator detective inspector regulator auditor watchdog secretary director manager coach player athlete captain actor actress singer musician artist director producer pilot driver farmer trader investor banker businessman businesswoman entrepreneur developer customer consumer client buyer seller passenger tourist visitor migrant refugee immigrant detainee prisoner inmate suspect gunman attacker hacker priest bishop pope pastor imam rabbi cleric monk rival foe ally counterpart partner deputy successor predecessor veteran rescuer firefighter monitor inspector skeptic sceptic detractor proponent backer donor fan viewer reader user respondent participant member staffer staff operative informant agent lobbyist whistleblower billionaire mogul tycoon magnate american briton european russian chinese german frenchman palestinian israeli iranian iraqi syrian ukrainian korean japanese indian pakistani newspaper paper magazine network broadcaster station channel outlet medium media press wire pundit meteorologist forecaster hospital clinic university school church charity ngo airline airport manufacturer maker operator retailer embassy consulate kremlin pentagon treasury elder captain',
);

/** Things that carry words: the report, the poll, the letter. */
const DOCUMENTS: ReadonlySet<string> = toSet(
  'report statement study survey poll research letter memo memorandum email document filing lawsuit complaint indictment affidavit ruling opinion order warrant transcript record release communique communiqué declaration resolution draft bill law constitution article story editorial column essay op-ed book biography post tweet message note notice review analysis assessment audit investigation inquiry probe data figure statistic count tally estimate forecast projection census text speech testimony advertisement ad advert video caption sign banner website page account source rumor rumour findings evidence summary paper advisory alert bulletin dispatch commentary monitor intelligence',
);

const ENDINGS =
  /(?:ists?|ians?|holders?|makers?|goers?|leaders?|workers?|ologists?|crats?|keepers?|men|man|women|woman|persons?|people)$/;

function toSingular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Whether a noun can be somebody who speaks: `officials`, `the ministry`, `police`. */
export function isSpeakerNoun(word: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1);
  return SPEAKERS.has(last) || SPEAKERS.has(toSingular(last)) || (last.length > 5 && ENDINGS.test(last));
}

/** Whether a noun is something written or broadcast that can state things: `report`, `polls`. */
export function isDocumentNoun(word: string): boolean {
  return DOCUMENTS.has(word) || DOCUMENTS.has(toSingular(word));
}

/** Bodies of a state and bodies like them, which speak as institutions without a name. */
const INSTITUTIONS: ReadonlySet<string> = toSet(
  'ministry government administration department agency council committee commission court parliament congress senate assembly cabinet regime junta bloc alliance police military army navy bureau embassy consulate kremlin pentagon treasury bank union party board panel authority secretariat office ministries governments departments agencies courts authorities opposition coalition company airline firm hospital university',
);

/** Whether a noun without a name is an official body: `the ministry`. */
export function isInstitutionNoun(word: string): boolean {
  return INSTITUTIONS.has(word);
}

const PLURAL_PEOPLE: ReadonlySet<string> = toSet(
  'people police men women children media spokesmen spokeswomen staff others many some several few most both those',
);

/** Whether a noun speaks of more than one. */
export function isPluralNoun(word: string): boolean {
  return PLURAL_PEOPLE.has(word) || (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us'));
}
