/** Where a disease of joints sits | the character of the site in chapter 13; "/" parts other names of a site. */
const SITES: Readonly<Record<string, readonly string[]>> = {
  '1': ['shoulder'],
  '2': ['elbow'],
  '3': ['wrist'],
  '4': ['hand', 'finger', 'thumb'],
  '5': ['hip'],
  '6': ['knee'],
  '7': ['ankle', 'foot', 'midfoot'],
  '9': ['multiple sites', 'multiple joints', 'polyarticular'],
};

/** kinds of disease, as written | code stem before the site | sites that the stem has. Sources: tabular list M00–M25. */
const DISEASES_BY_SITE = `
gout; gouty arthritis; gouty arthropathy; acute gouty arthritis; gout flare; idiopathic gout | M10.0 | 12345679
chronic gout; chronic gouty arthritis; chronic gouty arthropathy; tophaceous gout; gout with tophi; chronic tophaceous gout; gouty tophi | M1A.0 | 12345679
staphylococcal septic arthritis; staph septic arthritis; staphylococcus aureus septic arthritis | M00.0 | 1234567
streptococcal septic arthritis; strep septic arthritis | M00.2 | 1234567
post-traumatic osteoarthritis; posttraumatic osteoarthritis; post-traumatic arthritis; posttraumatic arthritis; traumatic arthritis | M19.1 | 12347
secondary osteoarthritis | M19.2 | 12347
synovitis; tenosynovitis | M65.9 | 12
`;

export const JOINT_CONDITIONS = DISEASES_BY_SITE.trim()
  .split('\n')
  .flatMap((row) => {
    const [kinds = '', stem = '', sites = ''] = row.split(' | ');
    return [...sites].map((site) => {
      const names = SITES[site] ?? [];
      return `${stem}${site} | ${kinds
        .split('; ')
        .flatMap((kind) => names.map((name) => `${name} ${kind}`))
        .join('; ')}`;
    });
  })
  .join('\n');
