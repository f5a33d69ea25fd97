/** Nouns, by lemma, for something that happened. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'attack offensive assault raid battle fight fighting clash siege bombardment shelling airstrike strike bombing ' +
    'explosion blast fire wildfire flood flooding storm earthquake quake landslide eruption collapse crash derailment ' +
    'outbreak epidemic protest demonstration riot march rally walkout election vote referendum poll coup trial hearing ' +
    'inquest arrest raid murder killing shooting stabbing robbery burglary investigation inquiry audit search operation ' +
    'evacuation rescue meeting talks talk negotiation summit conference debate campaign tour visit visits match game race ' +
    'final tournament merger takeover acquisition sale launch recall bankruptcy resignation death accident incident ' +
    'ceasefire invasion occupation withdrawal retreat ambush skirmish drought heatwave tornado hurricane typhoon'
  ).split(' '),
);
