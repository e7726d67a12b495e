/** Brain, nerves, mind, habits, as patients and hurried coders write them: `phrase | official wording; other wording | codes to offer first`. */
export const NERVE_AND_MIND_WORDS = `
# brain and nerves
headache | headache | R51.9
migraine | migraine | G43.909
migraine headache | migraine | G43.909
tension headache | tension type headache | G44.209
cluster headache | cluster headache syndrome | G44.009
dizziness | dizziness and giddiness | R42
dizzy | dizziness and giddiness | R42
lightheaded | dizziness and giddiness | R42
lightheadedness | dizziness and giddiness | R42
vertigo | dizziness and giddiness; benign paroxysmal vertigo | R42
spinning | dizziness and giddiness | R42
seizure | unspecified convulsions; epilepsy | R56.9
seizures | unspecified convulsions; epilepsy | R56.9
seizure disorder | epilepsy | G40.909
epilepsy | epilepsy | G40.909
numbness | anesthesia of skin | R20.0 R20.2
tingling | paresthesia of skin | R20.2
pins and needles | paresthesia of skin | R20.2
numbness and tingling | paresthesia of skin | R20.2
tremor | tremor | R25.1
shaking hands | tremor | R25.1
memory loss | other amnesia | R41.3
forgetfulness | other amnesia | R41.3
confusion | disorientation; altered mental status | R41.0
altered mental status | altered mental status | R41.82
dementia | dementia | F03.90
alzheimers | alzheimer disease | G30.9
parkinsons | parkinson disease without dyskinesia without fluctuations | G20.A1
parkinson disease | parkinson disease without dyskinesia without fluctuations | G20.A1
lou gehrig disease | amyotrophic lateral sclerosis | G12.21
multiple sclerosis | multiple sclerosis | G35.D
neuropathy | polyneuropathy | G62.9
peripheral neuropathy | polyneuropathy | G62.9
nerve pain | neuralgia and neuritis unspecified | M79.2
pinched nerve | radiculopathy; mononeuropathy | M54.10
pinched nerve in neck | cervical radiculopathy | M54.12
pinched nerve lower back | lumbar radiculopathy | M54.16
sciatica | sciatica | M54.30
carpal tunnel | carpal tunnel syndrome | G56.00
bells palsy | bell palsy | G51.0
facial droop | facial weakness | R29.810
slurred speech | slurred speech dysarthria | R47.81
restless legs | restless legs syndrome | G25.81
insomnia | insomnia | G47.00
trouble sleeping | insomnia | G47.00
cannot sleep | insomnia | G47.00
unsteady gait | unsteadiness on feet; abnormalities of gait | R26.81
balance problem | unsteadiness on feet | R26.81
trouble walking | difficulty in walking | R26.2
frequent falls | repeated falls | R29.6
weakness | weakness | R53.1
tired | other fatigue | R53.83
fatigue | other fatigue | R53.83
tiredness | other fatigue | R53.83
chronic fatigue | chronic fatigue | R53.82
chronic pain | other chronic pain | G89.29
chronic pain syndrome | chronic pain syndrome | G89.4
concussion | concussion | S06.0XAA
paralysis one side | hemiplegia | G81.90
# mind
anxiety | anxiety disorder | F41.9
anxiety attack | panic disorder | F41.0
panic attack | panic disorder | F41.0
panic attacks | panic disorder | F41.0
depression | depression | F32.A
depressed | depression | F32.A
anxiety and depression | anxiety disorder; mixed anxiety and depressed mood | F41.9 F32.A
major depression | major depressive disorder single episode | F32.9
bipolar | bipolar disorder | F31.9
manic depression | bipolar disorder | F31.9
schizophrenia | schizophrenia | F20.9
autism | autistic disorder | F84.0
autistic | autistic disorder | F84.0
adjustment disorder | adjustment disorder | F43.20
stress | stress; reaction to severe stress | F43.9 Z73.3
grief | uncomplicated bereavement | Z63.4
alcoholism | alcohol dependence uncomplicated | F10.20
alcoholic | alcohol dependence uncomplicated | F10.20
alcohol abuse | alcohol abuse uncomplicated | F10.10
alcohol dependence | alcohol dependence uncomplicated | F10.20
drinking problem | alcohol abuse; alcohol dependence | F10.10
drug addiction | other psychoactive substance dependence | F19.20
opioid addiction | opioid dependence uncomplicated | F11.20
heroin addiction | opioid dependence uncomplicated | F11.20
opioid use disorder | opioid dependence; opioid abuse | F11.20
alcohol use disorder | alcohol dependence; alcohol abuse | F10.20
marijuana use | cannabis use | F12.90
pot smoker | cannabis use | F12.90
cocaine abuse | cocaine abuse | F14.10
smoker | nicotine dependence cigarettes uncomplicated | F17.210
current smoker | nicotine dependence cigarettes uncomplicated | F17.210
smokes cigarettes | nicotine dependence cigarettes uncomplicated | F17.210
cigarette smoker | nicotine dependence cigarettes uncomplicated | F17.210
tobacco use | tobacco use | Z72.0
tobacco abuse | nicotine dependence | F17.200
nicotine addiction | nicotine dependence | F17.200
chewing tobacco | nicotine dependence chewing tobacco | F17.220
former smoker | personal history of nicotine dependence | Z87.891
ex smoker | personal history of nicotine dependence | Z87.891
quit smoking | personal history of nicotine dependence | Z87.891
history of smoking | personal history of nicotine dependence | Z87.891
history of tobacco use | personal history of nicotine dependence | Z87.891
suicidal thoughts | suicidal ideations | R45.851
eating disorder | eating disorder | F50.9
learning disability | developmental disorder of scholastic skills | F81.9
developmental delay | delayed milestone; specific developmental disorder | R62.50
speech delay | expressive language disorder | F80.1
# nerves and joints, further
cubital tunnel | lesion of ulnar nerve upper limb | G56.20
cubital tunnel syndrome | lesion of ulnar nerve upper limb | G56.20
ulnar neuropathy | lesion of ulnar nerve upper limb | G56.20
radial tunnel | lesion of radial nerve upper limb | G56.30
peroneal neuropathy | lesion of lateral popliteal nerve lower limb | G57.30
foot drop | foot drop | M21.379
piriformis syndrome | lesion of sciatic nerve lower limb | G57.00
si joint pain | sacrococcygeal disorders; sacroiliac joint pain | M53.3
si joint dysfunction | sacrococcygeal disorders | M53.3
sacroiliac joint pain | sacrococcygeal disorders | M53.3
tailbone pain | sacrococcygeal disorders | M53.3
coccyx pain | sacrococcygeal disorders | M53.3
normal pressure hydrocephalus | idiopathic normal pressure hydrocephalus | G91.2
nph | idiopathic normal pressure hydrocephalus | G91.2
tmj pain | arthralgia of temporomandibular joint | M26.629
knee effusion | effusion knee | M25.469
clubfoot | congenital talipes equinovarus | Q66.89
hip dysplasia | congenital deformities of hip | Q65.89
post laminectomy syndrome | postlaminectomy syndrome not elsewhere classified | M96.1
failed back syndrome | postlaminectomy syndrome not elsewhere classified | M96.1
ddd lumbar | other intervertebral disc degeneration lumbar region | M51.360 M51.369
ddd cervical | other cervical disc degeneration | M50.30
oa knee | osteoarthritis of knee | M17.10 M17.9
oa hip | osteoarthritis of hip | M16.10 M16.9
mcl tear | sprain of medial collateral ligament of knee | S83.419A
lcl tear | sprain of lateral collateral ligament of knee | S83.429A
pcl tear | sprain of posterior cruciate ligament of knee | S83.529A
syndesmosis sprain | sprain of tibiofibular ligament of ankle | S93.439A
high ankle sprain | sprain of tibiofibular ligament of ankle | S93.439A
achilles rupture | strain of achilles tendon | S86.019A
biceps tendon rupture | strain of muscle fascia and tendon of other parts of biceps | S46.219A
nursemaids elbow | nursemaid's elbow | S53.033A
bimalleolar fracture | displaced bimalleolar fracture of lower leg | S82.843A
ac separation | unspecified dislocation of acromioclavicular joint | S43.109A
# mind, habits, circumstances
vaping | nicotine dependence other tobacco product | F17.290
vape user | nicotine dependence other tobacco product | F17.290
e cigarette | nicotine dependence other tobacco product | F17.290
evali | vaping-related disorder | U07.0
caregiver stress | dependent relative needing care at home | Z63.6
caregiver burden | dependent relative needing care at home | Z63.6
domestic violence | adult physical abuse confirmed; spouse or partner violence | T74.11XA Z69.11
partner violence | adult physical abuse confirmed; spouse or partner violence | T74.11XA Z69.11
child abuse | child physical abuse confirmed; child physical abuse suspected | T74.12XA T76.12XA
child neglect | child neglect confirmed | T74.02XA
elder abuse | adult physical abuse confirmed | T74.11XA
sexual assault | adult sexual abuse confirmed | T74.21XA
work stress | other physical and mental strain related to work | Z56.6
job stress | other physical and mental strain related to work | Z56.6
burnout | burn-out | Z73.0
marital problems | problems in relationship with spouse or partner | Z63.0
divorce | disruption of family by separation and divorce | Z63.5
transportation problems | transportation insecurity | Z59.82
no transportation | transportation insecurity | Z59.82
no insurance | insufficient health insurance coverage | Z59.71
cannot afford medication | underdosing due to financial hardship | Z91.120
missed medication | underdosing of medication regimen; noncompliance with medication regimen | Z91.148
noncompliant with meds | noncompliance with medication regimen | Z91.148
left without being seen | procedure and treatment not carried out because patient left prior to being seen | Z53.21
vaccine refusal | immunization not carried out because of patient refusal | Z28.21
refused vaccine | immunization not carried out because of patient refusal | Z28.21
declined vaccine | immunization not carried out because of patient refusal | Z28.21
unvaccinated | underimmunization status | Z28.39
anger issues | irritability and anger | R45.4
brain fog | other symptoms involving cognitive functions and awareness | R41.89
mild cognitive impairment | mild cognitive impairment | G31.84
mci | mild cognitive impairment | G31.84
dementia with agitation | unspecified dementia with agitation | F03.911
sundowning | unspecified dementia with behavioral disturbance | F03.918
postpartum blues | postpartum depression; puerperal mood disturbance | O90.6
ppd | postpartum depression; encounter for screening for respiratory tuberculosis | F53.0
gender dysphoria | gender identity disorder | F64.9
dmdd | disruptive mood dysregulation disorder | F34.81
suboxone | opioid dependence | F11.20
senile dementia | unspecified dementia | F03.90
dementia agitated | unspecified dementia with agitation | F03.911
ftd | frontotemporal neurocognitive disorder | G31.09
acute confusion | delirium disorientation | R41.0 F05
post concussive syndrome | postconcussional syndrome | F07.81
post concussion syndrome | postconcussional syndrome | F07.81
post concussion | postconcussional syndrome | F07.81
aud mild | alcohol abuse uncomplicated | F10.10
recovering alcoholic | alcohol dependence in remission | F10.21
sober alcoholic | alcohol dependence in remission | F10.21
drunk | alcohol use unspecified with intoxication | F10.929
opiate dependence | opioid dependence | F11.20
opiate addiction | opioid dependence | F11.20
narcotic dependence | opioid dependence | F11.20
opiate abuse | opioid abuse | F11.10
opioid use disorder in remission | opioid dependence in remission | F11.21
oud in remission | opioid dependence in remission | F11.21
marijuana abuse | cannabis abuse | F12.10
marijuana dependence | cannabis dependence | F12.20
weed dependence | cannabis dependence | F12.20
weed use | cannabis use | F12.90
smokes weed | cannabis use | F12.90
cocaine addiction | cocaine dependence | F14.20
crack cocaine addiction | cocaine dependence | F14.20
meth abuse | other stimulant abuse | F15.10
methamphetamine abuse | other stimulant abuse | F15.10
meth addiction | other stimulant dependence | F15.20
meth dependence | other stimulant dependence | F15.20
methamphetamine dependence | other stimulant dependence | F15.20
meth use disorder severe | other stimulant dependence | F15.20
amphetamine abuse | other stimulant abuse | F15.10
smokeless tobacco | nicotine dependence chewing tobacco | F17.220 Z72.0
dips tobacco | nicotine dependence chewing tobacco | F17.220
chews tobacco | nicotine dependence chewing tobacco | F17.220
snuff | nicotine dependence chewing tobacco | F17.220
substance abuse | other psychoactive substance abuse | F19.10
polysubstance abuse | other psychoactive substance abuse | F19.10
psychotic | unspecified psychosis | F29
mdd mild | major depressive disorder single episode mild | F32.0
mild depression | major depressive disorder single episode mild | F32.0
mdd moderate | major depressive disorder single episode moderate | F32.1
moderate depression | major depressive disorder single episode moderate | F32.1
mdd severe | major depressive disorder single episode severe without psychotic features | F32.2
severe depression | major depressive disorder single episode severe without psychotic features | F32.2
mdd recurrent severe | major depressive disorder recurrent severe without psychotic features | F33.2
recurrent severe depression | major depressive disorder recurrent severe without psychotic features | F33.2
chronic depression | dysthymic disorder | F34.1
seasonal depression | major depressive disorder recurrent | F33.9
sad seasonal | major depressive disorder recurrent | F33.9
seasonal affective disorder | major depressive disorder recurrent | F33.9
fear of needles | fear of injections and transfusions | F40.231
needle phobia | fear of injections and transfusions | F40.231
general anxiety | generalized anxiety disorder | F41.1
situational anxiety | adjustment disorder with anxiety | F43.22
health anxiety | hypochondriasis | F45.21
psychosexual dysfunction | unspecified sexual dysfunction not due to a substance or known physiological condition | F52.9 F52.21
gambling addiction | pathological gambling | F63.0
gambling | gambling and betting | Z72.6 F63.0
td | tardive dyskinesia | G24.01
refractory epilepsy | epilepsy unspecified intractable without status epilepticus | G40.919
drug resistant epilepsy | epilepsy unspecified intractable without status epilepticus | G40.919
new onset seizure | unspecified convulsions | R56.9
first seizure | unspecified convulsions | R56.9
fever seizure | simple febrile convulsions | R56.00
fever fit | simple febrile convulsions | R56.00
sick headache | migraine | G43.909
classic migraine | migraine with aura not intractable | G43.109
classical migraine | migraine with aura not intractable | G43.109
common migraine | migraine without aura not intractable | G43.009
refractory migraine | migraine unspecified intractable | G43.919
chronic migraine | chronic migraine without aura not intractable | G43.709
transformed migraine | chronic migraine without aura not intractable | G43.709
vestibular migraine | other migraine not intractable | G43.809
stress headache | tension-type headache | G44.209
posttraumatic headache | post-traumatic headache unspecified | G44.309
can't sleep | insomnia | G47.00
cant fall asleep | insomnia | G47.00
difficulty sleeping | insomnia | G47.00
trouble falling asleep | insomnia | G47.00
poor sleep | insomnia; sleep disorder | G47.00 G47.9
daytime sleepiness | hypersomnia somnolence | G47.10 R40.0
excessive daytime sleepiness | hypersomnia | G47.10
saturday night palsy | lesion of radial nerve | G56.30
wrist drop | wrist drop; lesion of radial nerve | M21.339
chemo neuropathy | drug-induced polyneuropathy | G62.0
chemotherapy induced neuropathy | drug-induced polyneuropathy | G62.0
chemotherapy induced peripheral neuropathy | drug-induced polyneuropathy | G62.0
cipn | drug-induced polyneuropathy | G62.0
drug induced neuropathy | drug-induced polyneuropathy | G62.0
small fiber neuropathy | other specified polyneuropathies | G62.89 G60.8
cmt | hereditary motor and sensory neuropathy | G60.0
charcot marie tooth | hereditary motor and sensory neuropathy | G60.0
myasthenia | myasthenia gravis without acute exacerbation | G70.00
hemiplegia | hemiplegia unspecified affecting unspecified side | G81.90
hemiparesis | hemiplegia unspecified affecting unspecified side | G81.90
one sided weakness | hemiplegia unspecified affecting unspecified side | G81.90
right hemiparesis | hemiplegia affecting right dominant side | G81.91
right hemiplegia | hemiplegia affecting right dominant side | G81.91
left hemiparesis | hemiplegia affecting left nondominant side | G81.94
left hemiplegia | hemiplegia affecting left nondominant side | G81.94
neuropathic pain | neuralgia and neuritis unspecified | M79.2
chronic pain nos | other chronic pain | G89.29
cps | chronic pain syndrome | G89.4
post op pain | other acute postprocedural pain | G89.18
post-op pain | other acute postprocedural pain | G89.18
postop pain | other acute postprocedural pain | G89.18
post op pain acute | other acute postprocedural pain | G89.18
acute postoperative pain | other acute postprocedural pain | G89.18
autonomic neuropathy | disorder of autonomic nervous system | G90.9
autonomic dysfunction | disorder of autonomic nervous system | G90.9
dysautonomia | disorder of autonomic nervous system | G90.9
iih | benign intracranial hypertension | G93.2
idiopathic intracranial hypertension | benign intracranial hypertension | G93.2
abnormal mri brain | abnormal findings on diagnostic imaging of central nervous system | R90.89
abnormal brain mri | abnormal findings on diagnostic imaging of central nervous system | R90.89
abnormal ct head | abnormal findings on diagnostic imaging of central nervous system | R90.89
abnormal head ct | abnormal findings on diagnostic imaging of central nervous system | R90.89
clumsiness | lack of coordination | R27.9
clumsy | lack of coordination | R27.9
recurrent falls | repeated falls | R29.6
falls frequently | repeated falls | R29.6
keeps falling | repeated falls | R29.6
many falls | repeated falls | R29.6
difficulty concentrating | attention and concentration deficit | R41.840
trouble concentrating | attention and concentration deficit | R41.840
poor concentration | attention and concentration deficit | R41.840
attention problem | attention and concentration deficit | R41.840
unresponsive | unspecified coma | R40.20
hearing voices | auditory hallucinations | R44.0
hears voices | auditory hallucinations | R44.0
seeing things | visual hallucinations | R44.1
trouble speaking | other speech disturbances | R47.89 R47.9
difficulty speaking | other speech disturbances | R47.89 R47.9
speech difficulty | unspecified speech disturbances | R47.9
taste disturbance | parageusia | R43.2
altered taste | parageusia | R43.2
shivering | chills without fever | R68.83
pain all over | pain unspecified | R52
aches and pains | pain unspecified; myalgia | R52 M79.10
body pain | pain unspecified | R52
hurts all over | pain unspecified | R52
numb toes | paresthesia of skin | R20.2
numbness hand | anesthesia of skin | R20.0
numbness arm | anesthesia of skin | R20.0
numbness leg | anesthesia of skin | R20.0
numbness foot | anesthesia of skin | R20.0
tingling arm | paresthesia of skin | R20.2
tingling hand | paresthesia of skin | R20.2
tingling leg | paresthesia of skin | R20.2
tingling foot | paresthesia of skin | R20.2
burning feet | paresthesia of skin; polyneuropathy | R20.2 G62.9
neuropathy legs | polyneuropathy unspecified | G62.9
neuropathy feet | polyneuropathy unspecified | G62.9
stroke left sided weakness | hemiplegia following cerebral infarction affecting left non-dominant side | I69.354
stroke right sided weakness | hemiplegia following cerebral infarction affecting right dominant side | I69.351
memory problem | other amnesia | R41.3
heavy drinker | alcohol use unspecified | F10.90
suicide ideation | suicidal ideations | R45.851
leg weakness | other symptoms and signs involving the musculoskeletal system | R29.898
arm weakness | other symptoms and signs involving the musculoskeletal system | R29.898
hand weakness | other symptoms and signs involving the musculoskeletal system | R29.898
dementia with behaviors | unspecified dementia with other behavioral disturbance | F03.918
dementia with behavior problems | unspecified dementia with other behavioral disturbance | F03.918
`;
