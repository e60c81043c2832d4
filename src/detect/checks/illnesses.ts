/** Roots that names of illnesses share in most languages of Europe, and some that stand for themselves. */
const illness =
  /diabet|hypert[eo]ns|hipertens|ipertens|nadciśnien|asthm|(?<!\p{L})asma|astma|epilep|migr[aäeé]|carcin[oó]m|karzinom|lymphom|leuk[aä]?em|leucemi|depressi|depresi|schi[zs]o[pf]|bipolar|hepatit|pneumoni|arthr[io]|artr[io]|bronchi|bronqui|an[aä]?emi|obes|arrh?ythm|infarct|infarkt|infarto|tubercul|tuberkul|dementi|alzheimer|parkinson|sclerosis|sklerose|esclerosis|psoria|thyroid|thyreo|tiroid|insuffi[cz]ien|fibromyalg|endometrio|gastrit|colitis|neuropath|cancer|cáncer|krebs(?!\p{L})|(?<!\p{L})rak(?!\p{L})|tumou?r|fracture|fraktur|allerg|alerg|(?<!\p{L})(hiv|aids|copd|adhd)(?!\p{L})|covid/iu;

/** Stems of the WHO's international names for drugs, at the end of a word. */
const drug =
  /(pril|sartan|olol|statin[ae]?|cillin[ae]?|cilina|prazole?|oxacine?|azepam|dipine?|gliptine?|glitazone?|form(in|ine|ina)|triptane?|profen[eo]?|oxetine?|mycine?|cycline?|mab|tinib|coxib|semide?|thiazide?|steride?|setron|azole|vir)(?![\p{L}])|insulin|morphin|paracetamol|aspirin|warfarin|cortison/iu;

/** Whether a text says what somebody suffers from or takes. */
export function namesIllness(value: string): boolean {
  return illness.test(value) || drug.test(value);
}
