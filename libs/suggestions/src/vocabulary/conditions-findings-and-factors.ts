/** code or header | phrases: findings without a diagnosis, and what bears on health without being an illness. */
export const FINDING_AND_FACTOR_CONDITIONS = `
R74.8 | elevated alk phos; elevated alkaline phosphatase; high alk phos; alkaline phosphatase elevation
R97.0 | elevated cea; elevated carcinoembryonic antigen; rising cea
R97.1 | elevated ca125; elevated ca 125
R97.8 | elevated ca 199; elevated tumor markers
R90.89 | abnormal mri brain; abnormal brain mri; abnormal ct head; abnormal head ct
R90.82 | white matter changes; white matter disease; white matter hyperintensities
R91.8 | abnormal chest xray; abnormal cxr; abnormal ct chest; abnormal chest ct
R93.89 | thickened endometrium; endometrial thickening; thickened endometrial stripe
R94.2 | abnormal lung function test; abnormal pft; abnormal pfts; abnormal spirometry
R94.6 | abnormal thyroid function test; abnormal tfts; abnormal thyroid function tests
R94.31 | abnormal ecg; abnormal ekg; abnormal electrocardiogram
R94.4 | abnormal kidney function test; abnormal renal function
R59.1 | generalized lymphadenopathy; diffuse lymphadenopathy
R20.2 | numbness and tingling; numbness tingling; tingling; pins and needles
R82.998 | foamy urine
D72.829 | elevated wbc; high wbc; elevated white count; elevated white blood cell count; high white count
D72.819 | low wbc; low white count; low white blood cell count
D69.6 | low platelets; low platelet count
R71.8 | abnormal cbc; abnormal red blood cells; microcytosis
R79.1 | elevated inr; supratherapeutic inr; subtherapeutic inr
R78.81 | bacteremia; positive blood culture
R76.0 | raised antibody titer
R76.12 | positive quantiferon; positive igra; positive quantiferon gold; reactive quantiferon
R76.11 | positive ppd; positive tb skin test; reactive ppd; positive tuberculin skin test
R45.2 | unhappiness
R45.7 | emotional stress
R45.86 | emotional lability
R46.89 | strange behavior
Z60.2 | lives alone; living alone
Z60.3 | acculturation difficulty
Z56.2 | threat of job loss
Z56.6 | work stress; job stress; stress at work; occupational stress; workplace stress; work related stress
Z56.0 | unemployed; unemployment; lost job; job loss
Z55.6 | low health literacy; limited health literacy; health literacy problem
Z59.1 | inadequate housing; poor housing conditions
Z59.00 | homeless; homelessness; unhoused
Z59.01 | sheltered homelessness; lives in shelter; staying in shelter
Z59.02 | unsheltered homelessness; living on street; living in car; sleeping in car
Z59.819 | housing instability; unstable housing
Z59.41 | food insecurity
Z59.6 | low income
Z59.82 | transportation insecurity; lack of transportation; no transportation; transportation problems
Z59.869 | financial strain; financial insecurity; financial hardship; money problems; financial stress
Z59.12 | inadequate housing utilities
Z59.71 | no health insurance; uninsured; lack of insurance; insufficient insurance; lost insurance
Z62.820 | parent child conflict; conflict with parents; parent child relational problem
Z63.0 | marital conflict; marital problems; relationship problems; relationship distress with spouse; marital discord; marital stress; couples conflict; relationship distress; relationship issues; conflict with spouse; spousal conflict; partner relational problem
Z63.4 | bereavement; death of family member; loss of spouse; uncomplicated bereavement; death of spouse
Z63.5 | divorce; separation from spouse; marital separation; going through divorce
Z63.6 | caregiver stress; caregiver burden; caregiver burnout; caregiver fatigue; caregiver strain; caregiver role strain
Z63.8 | family discord; family conflict; family problems; family stress
Z65.3 | legal problems; legal problem
Z69.11 | intimate partner violence counseling; domestic violence counseling
Z71.1 | person with feared health complaint
Z71.2 | results review; discuss test results; review of test results; explanation of test results
Z71.7 | hiv counseling
Z71.41 | alcohol counseling; alcohol abuse counseling
Z71.89 | second opinion; advance directive counseling; advance directives discussion; advance care planning discussion
Z73.0 | burnout; burn out
Z73.6 | limitation of activities due to disability
Z74.09 | reduced mobility; impaired mobility; limited mobility
Z74.01 | bedbound; bed bound; bedridden; bed confinement
Z99.3 | wheelchair dependence; wheelchair bound; wheelchair dependent
Z75.5 | holiday relief care
Z91.120 | medication underuse due to cost; cannot afford medication; medication noncompliance due to cost; cost related nonadherence; unable to afford medications
Z91.148 | nonadherence to medication; medication nonadherence; medication noncompliance; noncompliance with medication; poor medication adherence; medication nonadherence other reason
Z91.199 | noncompliance with treatment; treatment noncompliance; nonadherence with treatment
Z91.81 | history of falls; history of falling; fall risk; at risk for falls
Z91.410 | history of domestic violence; history of adult physical abuse; history of sexual assault
Z62.810 | history of childhood sexual abuse; history of childhood physical abuse; history of physical abuse in childhood; history of sexual abuse in childhood
Z15.01 | brca1 carrier; brca2 carrier; brca carrier; brca positive; brca mutation; brca1 mutation; brca2 mutation; brca1 positive; brca2 positive; brca gene mutation; pathogenic brca1 variant; pathogenic brca2 variant
Z15.09 | lynch syndrome
Z14.8 | carrier of genetic disease
Z14.1 | cystic fibrosis carrier status
Z46.6 | foley catheter change; foley change; urinary catheter change; catheter change; foley exchange; suprapubic catheter change; foley catheter exchange; foley removal; foley catheter removal; voiding trial
Z43.1 | gastrostomy care; g tube check; g tube change; peg tube change; peg tube care
Z43.3 | colostomy care; attention to colostomy
Z43.2 | ileostomy care; attention to ileostomy
Z43.0 | tracheostomy care; trach care; trach change; tracheostomy change
Z45.2 | picc line care; port flush; picc dressing change; port access; picc care; port a cath flush; mediport flush; central line care
Z45.018 | pacemaker check; pacemaker interrogation; routine pacemaker check; pacemaker device check
Z45.02 | icd check; icd interrogation; defibrillator check
Z47.89 | cast removal; orthopedic aftercare; cast change
Z47.2 | hardware removal; removal of internal fixation device; removal of hardware
Z48.00 | dressing change; wound dressing change; nonsurgical wound dressing change
Z48.01 | surgical dressing change; change of surgical dressing
Z48.02 | suture removal; staple removal; removal of sutures; removal of staples; stitches removal; encounter for suture removal
Z48.03 | drain removal; jp drain removal; surgical drain removal
Z51.6 | allergy shots; allergy immunotherapy; allergen immunotherapy; desensitization to allergens
Z86.73 | history of stroke no residual deficits; history of cva no residual
Z86.711 | history of pulmonary embolism; history of pulmonary emboli; prior pulmonary embolism; hx pulmonary embolism
Z02.79 | form completion; paperwork completion; fmla paperwork; fmla forms; issue of medical certificate; completion of forms; work note; return to work note
Z02.6 | insurance physical; life insurance exam; insurance exam
Z02.82 | adoption exam; adoption physical
Z02.83 | alcohol and drug blood test; employment drug screen
Z04.1 | exam after motor vehicle accident no injury; examination following motor vehicle accident; observation after motor vehicle accident
Z03.89 | observation for suspected condition ruled out
Z09 | hospital follow up condition resolved; follow up exam after treatment completed
Z76.0 | medication refill; prescription refill; refill request; med refill; repeat prescription
Z76.89 | establish care; encounter to establish care; new patient establish care
Z11.7 | latent tb testing; testing for latent tuberculosis
Z22.7 | latent tb; latent tb infection; latent tuberculosis infection
Z22.322 | mrsa carrier; mrsa colonization; mrsa nares positive
Z79.899 | high risk medication use; long term drug therapy; long term current use of other medications; high risk medication
Z52.4 | kidney donor; living kidney donor
Z00.5 | potential donor evaluation; potential organ donor exam
R77.2 | elevated afp
D75.89 | macrocytosis
`;
