/** Lemma, simple past and past participle of verbs that do not take -ed. */
const FORMS =
  'arise arose arisen,bear bore borne,beat beat beaten,become became become,begin began begun,bend bent bent,' +
  'bid bid bid,bind bound bound,bite bit bitten,bleed bled bled,blow blew blown,break broke broken,bring brought brought,' +
  'build built built,burn burned burned,burst burst burst,buy bought bought,catch caught caught,choose chose chosen,' +
  'come came come,cost cost cost,cut cut cut,deal dealt dealt,dig dug dug,do did done,draw drew drawn,drink drank drunk,' +
  'drive drove driven,eat ate eaten,fall fell fallen,feed fed fed,feel felt felt,fight fought fought,find found found,' +
  'flee fled fled,fly flew flown,forbid forbade forbidden,forget forgot forgotten,freeze froze frozen,get got got,' +
  'give gave given,go went gone,grow grew grown,have had had,hear heard heard,hide hid hidden,hit hit hit,hold held held,' +
  'hurt hurt hurt,keep kept kept,know knew known,lay laid laid,lead led led,leave left left,lend lent lent,let let let,' +
  'lie lay lain,light lit lit,lose lost lost,make made made,mean meant meant,meet met met,pay paid paid,put put put,' +
  'quit quit quit,read read read,ride rode ridden,ring rang rung,rise rose risen,run ran run,say said said,see saw seen,' +
  'seek sought sought,sell sold sold,send sent sent,set set set,shake shook shaken,shed shed shed,shine shone shone,' +
  'shoot shot shot,show showed shown,shut shut shut,sing sang sung,sink sank sunk,sit sat sat,sleep slept slept,' +
  'slide slid slid,speak spoke spoken,speed sped sped,spend spent spent,split split split,spread spread spread,' +
  'spring sprang sprung,stand stood stood,steal stole stolen,stick stuck stuck,strike struck struck,swear swore sworn,' +
  'sweep swept swept,swim swam swum,swing swung swung,take took taken,teach taught taught,tear tore torn,tell told told,' +
  'think thought thought,throw threw thrown,undergo underwent undergone,understand understood understood,wake woke woken,' +
  'wear wore worn,win won won,wind wound wound,withdraw withdrew withdrawn,write wrote written,overtake overtook overtaken,' +
  'override overrode overridden,overturn overturned overturned,uphold upheld upheld,withstand withstood withstood,' +
  'be was been,oversee oversaw overseen,outrun outran outrun,overrun overran overrun,bring brought brought';

type Principal = { past: string; participle: string };

export const IRREGULAR_VERBS: ReadonlyMap<string, Principal> = new Map(
  FORMS.split(',').map((line) => {
    const [lemma = '', past = '', participle = ''] = line.split(' ');
    return [lemma, { past, participle }];
  }),
);

/** Two-syllable verbs stressed on the last, which double the consonant: "occurred", "admitted". */
export const DOUBLING_VERBS: ReadonlySet<string> = new Set(
  'admit commit compel confer control equip incur occur omit permit prefer propel recur refer regret submit transfer transmit expel rebel patrol'.split(
    ' ',
  ),
);

/** Past and participle forms, with their lemma. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR_VERBS].flatMap(([lemma, { past, participle }]): [string, string][] => [
    [past, lemma],
    [participle, lemma],
  ]),
);
