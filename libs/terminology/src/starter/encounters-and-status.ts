/** Reasons for a visit that are no illness, and status codes. */
export const ENCOUNTERS_AND_STATUS = `
Z00.0{0/1} | Encounter for general adult medical examination {without/with} abnormal findings
Z00.11{0/1} | Health examination for newborn {under 8 days old/8 to 28 days old}
Z00.12{1/9} | Encounter for routine child health examination {with/without} abnormal findings
Z00.8 | Encounter for other general examination
Z01.0{0/1} | Encounter for examination of eyes and vision {without/with} abnormal findings
Z01.{10/118/30/31} | Encounter for examination of {ears and hearing without abnormal findings/ears and hearing with other abnormal findings/blood pressure without abnormal findings/blood pressure with abnormal findings}
Z01.41{1/9} | Encounter for gynecological examination (general) (routine) {with/without} abnormal findings
Z01.81{0/1/2/8} | Encounter for {preprocedural cardiovascular examination/preprocedural respiratory examination/preprocedural laboratory examination/other preprocedural examination}
Z01.84 | Encounter for antibody response examination
Z01.89 | Encounter for other specified special examinations
Z02.{0/1/4/5/6/71/79/89/9} | Encounter for {examination for admission to educational institution/pre-employment examination/examination for driving license/examination for participation in sport/examination for insurance purposes/disability determination/issue of other medical certificate/other administrative examinations/administrative examinations, unspecified}
Z03.89 | Encounter for observation for other suspected diseases and conditions ruled out
Z04.1 | Encounter for examination and observation following transport accident
Z08 | Encounter for follow-up examination after completed treatment for malignant neoplasm
Z09 | Encounter for follow-up examination after completed treatment for conditions other than malignant neoplasm
Z11.{1/3/4/51/59/52} | Encounter for screening for {respiratory tuberculosis/infections with a predominantly sexual mode of transmission/human immunodeficiency virus [HIV]/human papillomavirus (HPV)/other viral diseases/COVID-19}
Z12.{11/12/2/31/39/4/5/83/89} | Encounter for {screening for malignant neoplasm of colon/screening for malignant neoplasm of rectum/screening for malignant neoplasm of respiratory organs/screening mammogram for malignant neoplasm of breast/other screening for malignant neoplasm of breast/screening for malignant neoplasm of cervix/screening for malignant neoplasm of prostate/screening for malignant neoplasm of skin/screening for malignant neoplasm of other sites}
Z13.{0/1/21/220/29/31/42/5/6/820/89} | Encounter for screening for {diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism/diabetes mellitus/nutritional disorder/lipoid disorders/other suspected endocrine disorder/depression/global developmental delays (milestones)/eye and ear disorders/cardiovascular disorders/osteoporosis/other disorder}
Z13.39 | Encounter for screening examination for other mental health and behavioral disorders
Z13.41 | Encounter for autism screening
Z13.9 | Encounter for screening, unspecified
Z20.{2/5/6/818/822/828} | Contact with and (suspected) exposure to {infections with a predominantly sexual mode of transmission/viral hepatitis/human immunodeficiency virus [HIV]/other bacterial communicable diseases/COVID-19/other viral communicable diseases}
Z21 | Asymptomatic human immunodeficiency virus [HIV] infection status
Z22.{322/7} | {Carrier or suspected carrier of Methicillin resistant Staphylococcus aureus/Latent tuberculosis}
Z23 | Encounter for immunization
Z28.{21/310/39} | {Immunization not carried out because of patient refusal/Unvaccinated for COVID-19/Other underimmunization status}
Z30.0{11/13/14/17/18/19} | Encounter for initial prescription of {contraceptive pills/injectable contraceptive/intrauterine contraceptive device/implantable subdermal contraceptive/other contraceptives/contraceptives, unspecified}
Z30.{02/09/2/8/9} | {Counseling and instruction in natural family planning to avoid pregnancy/Encounter for other general counseling and advice on contraception/Encounter for sterilization/Encounter for other contraceptive management/Encounter for contraceptive management, unspecified}
Z30.4{0/1/2/6/9} | Encounter for surveillance of {contraceptives, unspecified/contraceptive pills/injectable contraceptive/implantable subdermal contraceptive/other contraceptives}
Z30.43{0/1/2/3} | Encounter for {insertion of intrauterine contraceptive device/routine checking of intrauterine contraceptive device/removal of intrauterine contraceptive device/removal and reinsertion of intrauterine contraceptive device}
Z31.{41/5/69} | Encounter for {fertility testing/procreative genetic counseling/other general counseling and advice on procreation}
Z32.0{0/1/2} | Encounter for pregnancy test, result {unknown/positive/negative}
Z33.1 | Pregnant state, incidental
Z34.{0/8/9}{0/1/2/3} | Encounter for supervision of {normal first pregnancy/other normal pregnancy/normal pregnancy, unspecified}, {unspecified/first/second/third} trimester
Z3A.{08/09/10/11/12/13/14/15/16/17/18/19/20/21/22/23/24/25/26/27/28/29/30/31/32/33/34/35/36/37/38/39/40/41/42} | {8/9/10/11/12/13/14/15/16/17/18/19/20/21/22/23/24/25/26/27/28/29/30/31/32/33/34/35/36/37/38/39/40/41/42} weeks gestation of pregnancy
Z3A.00 | Weeks of gestation of pregnancy not specified
Z36.{0/3/89/9} | {Encounter for antenatal screening for chromosomal anomalies/Encounter for antenatal screening for malformations/Encounter for other specified antenatal screening/Encounter for antenatal screening, unspecified}
Z37.0 | Single live birth
Z38.00 | Single liveborn infant, delivered vaginally
Z39.{1/2} | Encounter for {care and examination of lactating mother/routine postpartum follow-up}
Z41.1 | Encounter for cosmetic surgery
Z43.{3/6} | Encounter for attention to {colostomy/other artificial openings of urinary tract}
Z45.{010/018/02} | Encounter for {checking and testing of cardiac pacemaker pulse generator [battery]/adjustment and management of other part of cardiac pacemaker/adjustment and management of automatic implantable cardiac defibrillator}
Z46.6 | Encounter for fitting and adjustment of urinary device
Z47.{1/2/89} | {Aftercare following joint replacement surgery/Encounter for removal of internal fixation device/Encounter for other orthopedic aftercare}
Z48.{00/01/02/03/812/815/817/89} | {Encounter for change or removal of nonsurgical wound dressing/Encounter for change or removal of surgical wound dressing/Encounter for removal of sutures/Encounter for change or removal of drains/Encounter for surgical aftercare following surgery on the circulatory system/Encounter for surgical aftercare following surgery on the digestive system/Encounter for surgical aftercare following surgery on the skin and subcutaneous tissue/Encounter for other specified surgical aftercare}
Z51.{0/11/12/5/81/89} | Encounter for {antineoplastic radiation therapy/antineoplastic chemotherapy/antineoplastic immunotherapy/palliative care/therapeutic drug level monitoring/other specified aftercare}
Z53.{20/21/29} | Procedure and treatment not carried out {because of patient's decision for unspecified reasons/due to patient leaving prior to being seen by health care provider/because of patient's decision for other reasons}
Z55.{0/9} | {Illiteracy and low-level literacy/Problems related to education and literacy, unspecified}
Z56.{0/6/9} | {Unemployment, unspecified/Other physical and mental strain related to work/Unspecified problems related to employment}
Z59.{00/01/02/3/41/6/82/9} | {Homelessness unspecified/Sheltered homelessness/Unsheltered homelessness/Problems related to living in residential institution/Food insecurity/Low income/Transportation insecurity/Problem related to housing and economic circumstances, unspecified}
Z60.{2/4} | {Problems related to living alone/Social exclusion and rejection}
Z62.9 | Problem related to upbringing, unspecified
Z63.{0/4/5/6/9} | {Problems in relationship with spouse or partner/Disappearance and death of family member/Disruption of family by separation and divorce/Dependent relative needing care at home/Problem related to primary support group, unspecified}
Z65.8 | Other specified problems related to psychosocial circumstances
Z66 | Do not resuscitate
Z68.1 | Body mass index [BMI] 19.9 or less, adult
Z68.{20/21/22/23/24/25/26/27/28/29/30/31/32/33/34/35/36/37/38/39} | Body mass index [BMI] {20/21/22/23/24/25/26/27/28/29/30/31/32/33/34/35/36/37/38/39}.0-{1=20/21/22/23/24/25/26/27/28/29/30/31/32/33/34/35/36/37/38/39}.9, adult
Z68.4{1/2/3/4/5} | Body mass index [BMI] {40.0-44.9/45.0-49.9/50.0-59.9/60.0-69.9/70 or greater}, adult
Z68.5{1/2/3} | Body mass index [BMI] pediatric, {less than 5th percentile for age/5th percentile to less than 85th percentile for age/85th percentile to less than 95th percentile for age}
Z71.{1/2/3/41/51/6/7/82/83/85/89/9} | {Person with feared health complaint in whom no diagnosis is made/Person consulting for explanation of examination or test findings/Dietary counseling and surveillance/Alcohol abuse counseling and surveillance of alcoholic/Drug abuse counseling and surveillance of drug abuser/Tobacco abuse counseling/Human immunodeficiency virus [HIV] counseling/Exercise counseling/Encounter for nonprocreative genetic counseling/Encounter for immunization safety counseling/Other specified counseling/Counseling, unspecified}
Z72.{0/3/4/51/89} | {Tobacco use/Lack of physical exercise/Inappropriate diet and eating habits/High risk heterosexual behavior/Other problems related to lifestyle}
Z73.{0/3/6} | {Burn-out/Stress, not elsewhere classified/Limitation of activities due to disability}
Z74.{09/1/8} | {Other reduced mobility/Need for assistance with personal care/Other problems related to care provider dependency}
Z76.{0/2/89} | {Encounter for issue of repeat prescription/Encounter for health supervision and care of other healthy infant and child/Persons encountering health services in other specified circumstances}
Z77.22 | Contact with and (suspected) exposure to environmental tobacco smoke (acute) (chronic)
Z78.{0/9} | {Asymptomatic menopausal state/Other specified health status}
Z79.{01/1/2/3/4/51/52/82/83/84/891} | Long term (current) use of {anticoagulants/non-steroidal anti-inflammatories (NSAID)/antibiotics/hormonal contraceptives/insulin/inhaled steroids/systemic steroids/aspirin/bisphosphonates/oral hypoglycemic drugs/opiate analgesic}
Z79.02 | Long term (current) use of antithrombotics/antiplatelets
Z79.85 | Long-term (current) use of injectable non-insulin antidiabetic drugs
Z79.890 | Hormone replacement therapy
Z79.899 | Other long term (current) drug therapy
Z80.{0/1/3/41/42/49/8} | Family history of malignant neoplasm of {digestive organs/trachea, bronchus and lung/breast/ovary/prostate/other genital organs/other organs or systems}
Z80.9 | Family history of malignant neoplasm, unspecified
Z81.1 | Family history of alcohol abuse and dependence
Z82.{3/49/61/62} | Family history of {stroke/ischemic heart disease and other diseases of the circulatory system/arthritis/osteoporosis}
Z83.{3/49} | Family history of {diabetes mellitus/other endocrine, nutritional and metabolic diseases}
Z85.{038/118/3/41/42/43/46/47/51/528/820/828/9} | Personal history of {other malignant neoplasm of large intestine/other malignant neoplasm of bronchus and lung/malignant neoplasm of breast/malignant neoplasm of cervix uteri/malignant neoplasm of other parts of uterus/malignant neoplasm of ovary/malignant neoplasm of prostate/malignant neoplasm of testis/malignant neoplasm of bladder/other malignant neoplasm of kidney/malignant melanoma of skin/other malignant neoplasm of skin/malignant neoplasm, unspecified}
Z86.{11/15/16/19/2/39/711/718/73/79} | Personal history of {tuberculosis/latent tuberculosis infection/COVID-19/other infectious and parasitic diseases/diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism/other endocrine, nutritional and metabolic disease/pulmonary embolism/other venous thrombosis and embolism/transient ischemic attack (TIA), and cerebral infarction without residual deficits/other diseases of the circulatory system}
Z87.{01/09/11/19/2/39/440/442/51/81/820/828/891/898} | Personal history of {pneumonia (recurrent)/other diseases of the respiratory system/peptic ulcer disease/other diseases of the digestive system/diseases of the skin and subcutaneous tissue/other diseases of the musculoskeletal system and connective tissue/urinary (tract) infections/urinary calculi/pre-term labor/(healed) traumatic fracture/traumatic brain injury/other (healed) physical injury and trauma/nicotine dependence/other specified conditions}
Z88.{0/1/2/5/6/8/9} | Allergy status to {penicillin/other antibiotic agents/sulfonamides/narcotic agent/analgesic agent/other drugs, medicaments and biological substances/unspecified drugs, medicaments and biological substances}
Z90.{49/5/710/711/721/722} | Acquired absence of {other specified parts of digestive tract/kidney/both cervix and uterus/uterus with remaining cervical stump/ovaries, unilateral/ovaries, bilateral}
Z91.{010/013/018/030/040/041/81} | {Allergy to peanuts/Allergy to seafood/Allergy to other foods/Bee allergy status/Latex allergy status/Radiographic dye allergy status/History of falling}
Z92.{21/3} | Personal history of {antineoplastic chemotherapy/irradiation}
Z93.{1/2/3} | {Gastrostomy/Ileostomy/Colostomy} status
Z94.{0/1/2/4} | {Kidney/Heart/Lung/Liver} transplant status
Z95.{0/1/2/5/810/828} | Presence of {cardiac pacemaker/aortocoronary bypass graft/prosthetic heart valve/coronary angioplasty implant and graft/automatic (implantable) cardiac defibrillator/other vascular implants and grafts}
Z95.820 | Peripheral vascular angioplasty status with implants and grafts
Z96.1 | Presence of intraocular lens
Z97.{3/4} | Presence of {spectacles and contact lenses/external hearing-aid}
Z98.{1/51/52/61/84/890/891} | {Arthrodesis status/Tubal ligation status/Vasectomy status/Coronary angioplasty status/Bariatric surgery status/Other specified postprocedural states/History of uterine scar from previous surgery}
Z99.{2/3/81/89} | Dependence on {renal dialysis/wheelchair/supplemental oxygen/other enabling machines and devices}
`;
