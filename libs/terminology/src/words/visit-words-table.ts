/** Visits, screening, contacts, circumstances, as patients and hurried coders write them: `phrase | official wording; other wording | codes to offer first`. */
export const VISIT_WORDS = `
# visits and status
annual physical | encounter for general adult medical examination without abnormal findings | Z00.00
physical exam | encounter for general adult medical examination without abnormal findings | Z00.00
physical | encounter for general adult medical examination without abnormal findings | Z00.00
annual exam | encounter for general adult medical examination without abnormal findings | Z00.00
annual wellness visit | encounter for general adult medical examination without abnormal findings; annual wellness visit personalized prevention plan | Z00.00 G0439 G0438
wellness visit | encounter for general adult medical examination without abnormal findings | Z00.00
checkup | encounter for general adult medical examination without abnormal findings | Z00.00
routine checkup | encounter for general adult medical examination without abnormal findings | Z00.00
well child | encounter for routine child health examination without abnormal findings | Z00.129
well child check | encounter for routine child health examination without abnormal findings | Z00.129
well child visit | encounter for routine child health examination without abnormal findings | Z00.129
well baby | encounter for routine child health examination without abnormal findings | Z00.129
newborn check | health examination for newborn under 8 days old | Z00.110
sports physical | encounter for examination for participation in sport | Z02.5
school physical | encounter for examination for admission to educational institution | Z02.0
work physical | encounter for pre employment examination | Z02.1
employment physical | encounter for pre employment examination | Z02.1
dot physical | encounter for examination for driving license | Z02.4
preop exam | encounter for other preprocedural examination | Z01.818
preop clearance | encounter for other preprocedural examination | Z01.818
pre op clearance | encounter for other preprocedural examination | Z01.818
preoperative clearance | encounter for other preprocedural examination | Z01.818
follow up visit | follow-up examination after completed treatment | Z09
medication refill | encounter for issue of repeat prescription | Z76.0
prescription refill | encounter for issue of repeat prescription | Z76.0
flu shot | encounter for immunization | Z23
flu vaccine | encounter for immunization | Z23
vaccine | encounter for immunization | Z23
vaccination | encounter for immunization | Z23
vaccines | encounter for immunization | Z23
immunization | encounter for immunization | Z23
immunizations | encounter for immunization | Z23
tetanus shot | encounter for immunization | Z23
vaccine refused | immunization not carried out because of patient refusal | Z28.21
mammogram | encounter for screening mammogram for malignant neoplasm of breast | Z12.31
screening mammogram | encounter for screening mammogram for malignant neoplasm of breast | Z12.31
colonoscopy | encounter for screening for malignant neoplasm of colon | Z12.11
screening colonoscopy | encounter for screening for malignant neoplasm of colon | Z12.11
colon cancer screening | encounter for screening for malignant neoplasm of colon | Z12.11
prostate cancer screening | encounter for screening for malignant neoplasm of prostate | Z12.5
prostate screening | encounter for screening for malignant neoplasm of prostate | Z12.5
cervical cancer screening | encounter for screening for malignant neoplasm of cervix | Z12.4
lung cancer screening | encounter for screening for malignant neoplasm of respiratory organs | Z12.2
cholesterol screening | encounter for screening for lipoid disorders | Z13.220
diabetes screening | encounter for screening for diabetes mellitus | Z13.1
depression screening | encounter for screening for depression | Z13.31
osteoporosis screening | encounter for screening for osteoporosis | Z13.820
bone density test | encounter for screening for osteoporosis | Z13.820
dexa scan | encounter for screening for osteoporosis | Z13.820
std screening | encounter for screening for infections with predominantly sexual mode of transmission | Z11.3
sti screening | encounter for screening for infections with predominantly sexual mode of transmission | Z11.3
std testing | encounter for screening for infections with predominantly sexual mode of transmission | Z11.3
hiv screening | encounter for screening for human immunodeficiency virus | Z11.4
hiv test | encounter for screening for human immunodeficiency virus | Z11.4
tb test | encounter for screening for respiratory tuberculosis | Z11.1
tb screening | encounter for screening for respiratory tuberculosis | Z11.1
lab work | encounter for other specified special examinations; laboratory examination | Z01.89
blood test | encounter for laboratory examination |
medication monitoring | encounter for therapeutic drug level monitoring | Z51.81
drug monitoring | encounter for therapeutic drug level monitoring | Z51.81
nursing home | problem related to living in residential institution | Z59.3
homeless | homelessness | Z59.00
lives alone | problems related to living alone | Z60.2
unemployed | unemployment | Z56.0
food insecurity | food insecurity | Z59.41
hospice | encounter for palliative care | Z51.5
palliative care | encounter for palliative care | Z51.5
physical therapy | encounter for other specified aftercare | Z51.89
counseling | counseling | Z71.9
diet counseling | dietary counseling and surveillance | Z71.3
nutrition counseling | dietary counseling and surveillance | Z71.3
genetic counseling | genetic counseling | Z31.5
organ donor | donor |
# history that stands behind
# genes, clearance, immunity
brca | genetic susceptibility to malignant neoplasm of breast | Z15.01
brca1 | genetic susceptibility to malignant neoplasm of breast | Z15.01
brca2 | genetic susceptibility to malignant neoplasm of breast | Z15.01
brca positive | genetic susceptibility to malignant neoplasm of breast | Z15.01
lynch syndrome | genetic susceptibility to other malignant neoplasm | Z15.09
preop cardiac clearance | encounter for preprocedural cardiovascular examination | Z01.810
cardiac clearance | encounter for preprocedural cardiovascular examination | Z01.810
pulmonary clearance | encounter for preprocedural respiratory examination | Z01.811
preop labs | encounter for preprocedural laboratory examination | Z01.812
surgical clearance | encounter for other preprocedural examination | Z01.818
on chemo | antineoplastic chemotherapy; encounter for antineoplastic chemotherapy | Z51.11
on chemotherapy | antineoplastic chemotherapy; encounter for antineoplastic chemotherapy | Z51.11
colorectal cancer screening | encounter for screening for malignant neoplasm of colon | Z12.11
colorectal screening | encounter for screening for malignant neoplasm of colon | Z12.11
psa screening | encounter for screening for malignant neoplasm of prostate | Z12.5
screening psa | encounter for screening for malignant neoplasm of prostate | Z12.5
ldct | encounter for screening for malignant neoplasm of respiratory organs | Z12.2
ldct screening | encounter for screening for malignant neoplasm of respiratory organs | Z12.2
skin check | encounter for screening for malignant neoplasm of skin | Z12.83
full skin check | encounter for screening for malignant neoplasm of skin | Z12.83
full body skin exam | encounter for screening for malignant neoplasm of skin | Z12.83
total body skin exam | encounter for screening for malignant neoplasm of skin | Z12.83
full body skin check | encounter for screening for malignant neoplasm of skin | Z12.83
skin cancer check | encounter for screening for malignant neoplasm of skin | Z12.83
mole check | encounter for screening for malignant neoplasm of skin | Z12.83
lipid screening | encounter for screening for lipoid disorders | Z13.220
screening for lipid disorders | encounter for screening for lipoid disorders | Z13.220
cholesterol check | encounter for screening for lipoid disorders | Z13.220
phq9 | encounter for screening for depression | Z13.31
phq 9 | encounter for screening for depression | Z13.31
dexa screening | encounter for screening for osteoporosis | Z13.820
dexa screening osteoporosis | encounter for screening for osteoporosis | Z13.820
hep c screening | encounter for screening for other viral diseases | Z11.59
hepatitis c screening | encounter for screening for other viral diseases | Z11.59
hepatitis b screening | encounter for screening for other viral diseases | Z11.59
hep b screening | encounter for screening for other viral diseases | Z11.59
lead screening | encounter for screening for disorder due to exposure to contaminants | Z13.88
lead test | encounter for screening for disorder due to exposure to contaminants | Z13.88
vitamin d screening | encounter for screening for nutritional disorder | Z13.21
aaa screening | encounter for screening for cardiovascular disorders | Z13.6
heart screening | encounter for screening for cardiovascular disorders | Z13.6
vision screening | encounter for screening for eye and ear disorders | Z13.5
vision test | encounter for examination of eyes and vision without abnormal findings | Z01.00
hearing screening | encounter for examination of ears and hearing without abnormal findings | Z01.10
tdap | encounter for immunization | Z23
shingles vaccine | encounter for immunization | Z23
shingles shot | encounter for immunization | Z23
covid vaccine | encounter for immunization | Z23
covid shot | encounter for immunization | Z23
covid booster | encounter for immunization | Z23
mmr | encounter for immunization | Z23
mmr vaccine | encounter for immunization | Z23
hep b vaccine | encounter for immunization | Z23
hepatitis b vaccine | encounter for immunization | Z23
hpv vaccine | encounter for immunization | Z23
rsv vaccine | encounter for immunization | Z23
meningitis vaccine | encounter for immunization | Z23
booster | | Z23
booster shot | encounter for immunization | Z23
vaccine booster | encounter for immunization | Z23
flu jab | encounter for immunization | Z23
shingrix | encounter for immunization | Z23
gardasil | encounter for immunization | Z23
pneumovax | encounter for immunization | Z23
prevnar | encounter for immunization | Z23
baby shots | encounter for immunization | Z23
childhood vaccines | encounter for immunization | Z23
travel vaccine | encounter for immunization | Z23
covid test | encounter for screening for covid-19; contact with and exposure to covid-19 | Z11.52 Z20.822
std counseling | other sex counseling | Z70.8
exposure to strep | contact with and exposure to other bacterial communicable diseases | Z20.818
strep exposure | contact with and exposure to other bacterial communicable diseases | Z20.818
exposure to flu | contact with and exposure to other viral communicable diseases | Z20.828
flu exposure | contact with and exposure to other viral communicable diseases | Z20.828
depo contraception | encounter for surveillance of injectable contraceptive | Z30.42
depo injection | encounter for surveillance of injectable contraceptive | Z30.42 J1050
plan b | encounter for prescription of emergency contraception | Z30.012
morning after pill | encounter for prescription of emergency contraception | Z30.012
oral contraceptives | encounter for surveillance of contraceptive pills | Z30.41
oral contraceptive prescription | encounter for initial prescription of contraceptive pills | Z30.011
nexplanon insertion | encounter for initial prescription of implantable subdermal contraceptive | Z30.017
nexplanon removal | encounter for surveillance of implantable subdermal contraceptive | Z30.46
nexplanon check | encounter for surveillance of implantable subdermal contraceptive | Z30.46
wound care | encounter for other specified aftercare; encounter for change or removal of nonsurgical wound dressing | Z51.89 Z48.00
post op visit | encounter for other specified surgical aftercare; follow-up examination after completed treatment | Z48.89 Z09
postop visit | encounter for other specified surgical aftercare; follow-up examination after completed treatment | Z48.89 Z09
postop | | Z48.89 Z09
post op | | Z48.89 Z09
post op check | encounter for other specified surgical aftercare | Z48.89 Z09
post op follow up | encounter for other specified surgical aftercare | Z48.89 Z09
post operative follow up | encounter for other specified surgical aftercare | Z48.89 Z09
postoperative follow up | encounter for other specified surgical aftercare | Z48.89 Z09
postoperative visit | encounter for other specified surgical aftercare | Z48.89 Z09
aftercare knee replacement | aftercare following joint replacement surgery | Z47.1
aftercare hip replacement | aftercare following joint replacement surgery | Z47.1
joint replacement aftercare | aftercare following joint replacement surgery | Z47.1
cast removal | encounter for other orthopedic aftercare | Z47.89
cast check | encounter for other orthopedic aftercare | Z47.89
cast off | encounter for other orthopedic aftercare | Z47.89
hardware removal | encounter for removal of internal fixation device | Z47.2
pin removal | encounter for removal of internal fixation device | Z47.2
occupational therapy | encounter for other specified aftercare | Z51.89
speech therapy | encounter for other specified aftercare | Z51.89
cardiac rehab | encounter for other specified aftercare | Z51.89
inr check | encounter for therapeutic drug level monitoring | Z51.81 Z79.01
coumadin check | encounter for therapeutic drug level monitoring | Z51.81 Z79.01
no show | procedure and treatment not carried out because of patient's decision | Z53.29 Z91.199
bullying | target of perceived adverse discrimination and persecution; problems related to social environment | Z60.5
unstable housing | housing instability housed unspecified | Z59.819
nutritional counseling | dietary counseling and surveillance | Z71.3
weight loss counseling | dietary counseling and surveillance | Z71.3
smoking cessation counseling | tobacco abuse counseling | Z71.6
tobacco cessation counseling | tobacco abuse counseling | Z71.6
quit smoking counseling | tobacco abuse counseling | Z71.6
marriage counseling | problems in relationship with spouse or partner | Z63.0
sedentary | lack of physical exercise | Z72.3
sedentary lifestyle | lack of physical exercise | Z72.3
inactive lifestyle | lack of physical exercise | Z72.3
inactivity | lack of physical exercise | Z72.3
poor diet | inappropriate diet and eating habits | Z72.4
unhealthy diet | inappropriate diet and eating habits | Z72.4
bad diet | inappropriate diet and eating habits | Z72.4
unprotected sex | high risk heterosexual behavior | Z72.51
unsafe sex | high risk heterosexual behavior | Z72.51
form completion | encounter for issue of other medical certificate | Z02.79
paperwork | encounter for issue of other medical certificate; encounter for administrative examinations | Z02.79 Z02.9
fmla paperwork | encounter for issue of other medical certificate | Z02.79
disability paperwork | encounter for disability determination | Z02.71
disability evaluation | encounter for disability determination | Z02.71
return to work note | encounter for issue of other medical certificate | Z02.79
sports clearance | encounter for examination for participation in sport | Z02.5
urine drug screen | encounter for therapeutic drug level monitoring; encounter for blood-alcohol and blood-drug test | Z02.83 Z51.81 Z79.891
drug screen | encounter for blood-alcohol and blood-drug test | Z02.83
drug test | encounter for blood-alcohol and blood-drug test | Z02.83
uds | encounter for therapeutic drug level monitoring | Z51.81 Z02.83 Z79.891
court ordered exam | encounter for examination and observation requested by authority | Z04.6 Z02.89
second opinion | other specified counseling; persons encountering health services in other specified circumstances | Z71.89 Z76.89
followup | follow-up examination after completed treatment | Z09
follow up | follow-up examination after completed treatment | Z09
cancer surveillance | follow-up examination after completed treatment for malignant neoplasm | Z08
cancer follow up | follow-up examination after completed treatment for malignant neoplasm | Z08
reassurance | person with feared health complaint in whom no diagnosis is made | Z71.1
worried well | person with feared health complaint in whom no diagnosis is made | Z71.1
test results | person consulting for explanation of examination or test findings | Z71.2
results review | person consulting for explanation of examination or test findings | Z71.2
lab results review | person consulting for explanation of examination or test findings | Z71.2
discuss results | person consulting for explanation of examination or test findings | Z71.2
review results | person consulting for explanation of examination or test findings | Z71.2
rule out | | Z03.89
exam after car accident | encounter for examination and observation following transport accident | Z04.1
exam after mva | encounter for examination and observation following transport accident | Z04.1
exam after assault | encounter for examination and observation following other inflicted injury | Z04.89
blood type | encounter for blood typing | Z01.83
advance directive | other specified counseling | Z71.89
advance care planning | other specified counseling | Z71.89
advance directive counseling | other specified counseling | Z71.89
living will | other specified counseling | Z71.89
preventive visit | encounter for general adult medical examination without abnormal findings | Z00.00
health maintenance exam | encounter for general adult medical examination without abnormal findings | Z00.00
health maintenance | encounter for general adult medical examination without abnormal findings | Z00.00
yearly check up | encounter for general adult medical examination without abnormal findings | Z00.00
allergy shots | encounter for desensitization to allergens | Z51.6
allergy shot | encounter for desensitization to allergens | Z51.6
allergy injection | encounter for desensitization to allergens | Z51.6
allergy immunotherapy | encounter for desensitization to allergens | Z51.6
immunotherapy allergy | encounter for desensitization to allergens | Z51.6
school excuse | encounter for issue of other medical certificate | Z02.79
work excuse | encounter for issue of other medical certificate | Z02.79
work note | encounter for issue of other medical certificate | Z02.79
school note | encounter for issue of other medical certificate | Z02.79
doctors note | encounter for issue of other medical certificate | Z02.79
tb skin test reading | encounter for screening for respiratory tuberculosis | Z11.1
ppd reading | encounter for screening for respiratory tuberculosis | Z11.1
weight check | abnormal weight gain; abnormal weight loss | R63.5 R63.4
weight management | dietary counseling and surveillance; obesity | Z71.3 E66.9
std contact | contact with and exposure to infections with a predominantly sexual mode of transmission | Z20.2
chlamydia contact | contact with and exposure to infections with a predominantly sexual mode of transmission | Z20.2
chlamydia exposure | contact with and exposure to infections with a predominantly sexual mode of transmission | Z20.2
std exposure | contact with and exposure to infections with a predominantly sexual mode of transmission | Z20.2
declined flu shot | immunization not carried out because of patient refusal | Z28.21
flu shot declined | immunization not carried out because of patient refusal | Z28.21
vaccine declined | immunization not carried out because of patient refusal | Z28.21
college physical | encounter for examination for admission to educational institution | Z02.0
school form | encounter for examination for admission to educational institution | Z02.0
pregnancy screening | encounter for antenatal screening of mother | Z36.9
std check | encounter for screening for infections with a predominantly sexual mode of transmission | Z11.3
exposed to covid | contact with and exposure to covid-19 | Z20.822
pre op physical | encounter for other preprocedural examination | Z01.818
bp check | encounter for examination of blood pressure without abnormal findings | Z01.30
blood pressure check | encounter for examination of blood pressure without abnormal findings | Z01.30
vasectomy consult | other general counseling and advice on contraception | Z30.09
vasectomy counseling | other general counseling and advice on contraception | Z30.09
cologuard | encounter for screening for malignant neoplasm of colon | Z12.11
group therapy | group psychotherapy | G0410
domestic violence counseling victim | mental health services for victim of spousal or partner abuse | Z69.11
aftercare cabg | surgical aftercare following surgery on the circulatory system | Z48.812
aftercare heart surgery | surgical aftercare following surgery on the circulatory system | Z48.812
aftercare bowel surgery | surgical aftercare following surgery on the digestive system | Z48.815
aftercare eye surgery | surgical aftercare following surgery on sense organs | Z48.810
therapy encounter | encounter for other specified aftercare | Z51.89
physical therapy encounter | encounter for other specified aftercare | Z51.89
foley change | encounter for fitting and adjustment of urinary device | Z46.6
foley catheter change | encounter for fitting and adjustment of urinary device | Z46.6
catheter change | encounter for fitting and adjustment of urinary device | Z46.6
foley removal | encounter for fitting and adjustment of urinary device | Z46.6
immigration physical | encounter for other administrative examinations | Z02.89
rule out condition not found | encounter for observation for other suspected diseases and conditions ruled out | Z03.89
hearing test failed | encounter for hearing examination following failed hearing screening | Z01.110
failed hearing screen | encounter for hearing examination following failed hearing screening | Z01.110
`;
