const PAIRS = `
grey gray|tyre tire|tyres tires|kerb curb|plough plow|cheque check|cheques checks|aluminium aluminum|programme program|programmes programs
sceptic skeptic|sceptics skeptics|sceptical skeptical|scepticism skepticism|mould mold|moult molt|smoulder smolder|smouldering smoldering
sulphur sulfur|jewellery jewelry|pyjamas pajamas|storey story|storeys stories|draught draft|draughts drafts|judgement judgment
judgements judgments|acknowledgement acknowledgment|ageing aging|cosy cozy|moustache mustache|artefact artifact|artefacts artifacts|axe ax
gaol jail|towards toward|afterwards afterward|backwards backward|forwards forward|upwards upward|downwards downward|inwards inward
outwards outward|onwards onward|amongst among|amidst amid|whilst while|learnt learned|burnt burned|spelt spelled|dreamt dreamed|spoilt spoiled
leapt leaped|leant leaned|knelt kneeled|maths math|disc disk|discs disks|enquiry inquiry|enquiries inquiries|instalment installment
instalments installments|fulfil fulfill|fulfils fulfills|enrol enroll|enrols enrolls|enrolment enrollment|skilful skillful|wilful willful
woollen woolen|marvellous marvelous|counsellor counselor|counsellors counselors|chilli chili|likeable likable|sizeable sizable|saleable salable
mum mom|mums moms|yoghurt yogurt|czar tsar|doughnut donut|doughnuts donuts|cypher cipher|focussed focused|focussing focusing
benefitted benefited|worshipped worshiped|worshipping worshiping|kidnapped kidnaped|kidnapping kidnaping|kidnapper kidnaper
aeroplane airplane|aeroplanes airplanes|manoeuvre maneuver|manoeuvres maneuvers|manoeuvred maneuvered|manoeuvring maneuvering
practise practice|practised practiced|practises practices|practising practicing|carcase carcass|furore furor|omelette omelet
speciality specialty|specialities specialties|tonne ton|tonnes tons|whisky whiskey|mediaeval medieval|encyclopaedia encyclopedia|archaeology archeology
archaeologist archeologist|archaeologists archeologists|paediatric pediatric|orthopaedic orthopedic|anaesthetic anesthetic|anaemia anemia
leukaemia leukemia|haemorrhage hemorrhage|foetus fetus|oestrogen estrogen|diarrhoea diarrhea|gynaecologist gynecologist|paedophile pedophile
paedophiles pedophiles|liquorice licorice|pretence pretense|defence defense|defences defenses|defenceless defenseless|offence offense
offences offenses|licence license|licences licenses|adviser advisor|advisers advisors|protester protestor|protesters protestors|okay ok
ageing aging|acknowledgements acknowledgments|snowplough snowplow|ploughed plowed|ploughs plows|tranquillity tranquility|catalyse catalyze
`;

/** British spelling → American spelling, for the words that no rule covers. Both lower case. */
export const AMERICAN: ReadonlyMap<string, string> = toPairs(PAIRS);

const SHORT_FORMS = `
jan january|feb february|mar march|apr april|aug august|sep september|sept september|oct october|nov november|dec december|mon monday|tue tuesday
tues tuesday|wed wednesday|thu thursday|thur thursday|thurs thursday|fri friday|sat saturday|sun sunday|gen general|lt lieutenant|col colonel
maj major|capt captain|sgt sergeant|cmdr commander|adm admiral|gov governor|sen senator|rep representative|pres president|prof professor
dr doctor|mr mister|st saint|mt mount|ft fort|km kilometer|kms kilometer|kilometers kilometer|mi mile|miles mile|kg kilogram|kgs kilogram
kilograms kilogram|mph milesperhour|no number|vs versus|govt government|dept department|univ university|assn association|corp corporation
inc incorporated|ltd limited|co company|bros brothers|intl international|natl national|pct percent|m million|mn million|bn billion|tn trillion
min minute|mins minute|minutes minute|hr hour|hrs hour|hours hour|sec second|secs second|cm centimeter|mm millimeter|lb pound|lbs pound|pounds pound
`;

/** Short form → full form, compared only when the two stand in the same place of two printings. Both lower case, no stops. */
export const FULL_FORMS: ReadonlyMap<string, string> = toPairs(SHORT_FORMS);

function toPairs(list: string): ReadonlyMap<string, string> {
  const pairs = list.trim().split(/[|\n]/);
  return new Map(
    pairs.map((pair) => {
      const [from = '', to = ''] = pair.split(' ');
      return [from, to];
    }),
  );
}
