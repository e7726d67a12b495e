/** USPS Publication 28, Appendix B: states, the District of Columbia, territories, freely associated states and military posts. */
const STATES = `
AL Alabama | AK Alaska | AZ Arizona | AR Arkansas | CA California | CO Colorado | CT Connecticut | DE Delaware
DC District of Columbia | FL Florida | GA Georgia | HI Hawaii | ID Idaho | IL Illinois | IN Indiana | IA Iowa
KS Kansas | KY Kentucky | LA Louisiana | ME Maine | MD Maryland | MA Massachusetts | MI Michigan | MN Minnesota
MS Mississippi | MO Missouri | MT Montana | NE Nebraska | NV Nevada | NH New Hampshire | NJ New Jersey | NM New Mexico
NY New York | NC North Carolina | ND North Dakota | OH Ohio | OK Oklahoma | OR Oregon | PA Pennsylvania | RI Rhode Island
SC South Carolina | SD South Dakota | TN Tennessee | TX Texas | UT Utah | VT Vermont | VA Virginia | WA Washington
WV West Virginia | WI Wisconsin | WY Wyoming | AS American Samoa | GU Guam | MP Northern Mariana Islands | PR Puerto Rico
VI Virgin Islands | FM Federated States of Micronesia | MH Marshall Islands | PW Palau
AA Armed Forces Americas | AE Armed Forces Europe | AP Armed Forces Pacific
`;

const BY_NAME = new Map(
  STATES.trim()
    .split(/\s*[|\n]\s*/)
    .map((entry) => [entry.slice(3).toUpperCase(), entry.slice(0, 2)]),
);
const CODES: ReadonlySet<string> = new Set(BY_NAME.values());

/** The two letters as claims and code tables carry them. */
export function isUspsState(code: string): boolean {
  return CODES.has(code);
}

/** "tx" and "Texas" → "TX"; null for what is no state. */
export function uspsState(text: string): string | null {
  const typed = text.trim().replaceAll(/\s+/g, ' ').toUpperCase();
  return CODES.has(typed) ? typed : (BY_NAME.get(typed) ?? null);
}
