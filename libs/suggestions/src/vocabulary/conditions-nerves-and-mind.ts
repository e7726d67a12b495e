/** code or header | phrases: nerves, headaches, seizures, mind, substance use, children. */
export const NERVE_AND_MIND_CONDITIONS = `
G56.0 | carpal tunnel syndrome; carpal tunnel
G56.2 | cubital tunnel syndrome; ulnar neuropathy; ulnar nerve lesion; ulnar nerve entrapment
G57.1 | meralgia paresthetica
G57.6 | Morton's neuroma; Morton neuroma
G57.5 | tarsal tunnel syndrome
G57.3 | peroneal neuropathy; peroneal nerve palsy
G62.9 | peripheral neuropathy; polyneuropathy; neuropathy
G60.9 | idiopathic peripheral neuropathy; hereditary neuropathy
G62.0 | drug induced polyneuropathy; chemotherapy induced peripheral neuropathy; chemotherapy induced neuropathy
G62.1 | alcoholic polyneuropathy
G58.9 | mononeuropathy
G54.0 | brachial plexus disorder; thoracic outlet syndrome
G51.0 | Bell's palsy; facial palsy; Bell palsy
G50.0 | trigeminal neuralgia
M79.2 | neuralgia; neuritis; neuropathic pain
R20.2 | paresthesia; tingling; pins and needles
R20.0 | numbness
R25.1 | tremor; hand tremor
G25.0 | essential tremor; benign essential tremor; familial tremor
G25.81 | restless legs syndrome; restless leg syndrome
R51.9 | headache
G44.209 | tension headache; tension type headache
G44.009 | cluster headache
G44.86 | cervicogenic headache
G44.40 | medication overuse headache; rebound headache
R51.0 | headache with orthostatic component
G43.909 | migraine; migraine headache
G43.109 | migraine with aura; classical migraine
G43.009 | migraine without aura; common migraine
G43.709 | chronic migraine; chronic migraine without aura
G43.719 | intractable chronic migraine; chronic migraine without aura intractable
G43.919 | intractable migraine
G43.829 | menstrual migraine
G43.809 | vestibular migraine; ocular migraine
G40.909 | epilepsy; seizure disorder
G40.919 | intractable epilepsy
G40.209 | complex partial seizures; focal epilepsy impaired awareness; localization related epilepsy complex partial seizures
R56.9 | seizure; convulsion
R56.00 | febrile seizure
G45.9 | transient ischemic attack; TIA; mini stroke
G35.D | multiple sclerosis
G35.A | relapsing remitting multiple sclerosis; relapsing-remitting MS; RRMS
G35.C0 | secondary progressive multiple sclerosis
G35.B0 | primary progressive multiple sclerosis
G20.A1 | Parkinson's disease; Parkinson disease; Parkinsons
G20.B1 | Parkinson's disease with dyskinesia
G20.C | parkinsonism
G30.9 | Alzheimer's disease; Alzheimer's dementia; Alzheimer disease
G31.84 | mild cognitive impairment
R41.3 | memory loss; forgetfulness; memory problems; short term memory loss
R41.0 | confusion; disorientation
R41.82 | altered mental status
R41.840 | attention deficit; poor concentration
F03.90 | dementia; senile dementia
F01.50 | vascular dementia
G31.83 | Lewy body dementia
G70.00 | myasthenia gravis
G80.9 | cerebral palsy
G91.9 | hydrocephalus
G93.2 | idiopathic intracranial hypertension; pseudotumor cerebri
G89.29 | chronic pain; other chronic pain
G89.4 | chronic pain syndrome
G89.18 | postoperative pain; acute postprocedural pain
G90.50 | complex regional pain syndrome; reflex sympathetic dystrophy
G90.09 | autonomic neuropathy
G47.9 | sleep disturbance; sleep disorder
I69.30 | late effects of stroke; sequelae of stroke; late effect of ischemic stroke; sequelae of ischemic stroke; residual of stroke; late effect of cerebral infarction
R47.01 | aphasia
R47.81 | slurred speech
R47.1 | dysarthria
R29.810 | facial droop; facial weakness
R27.0 | ataxia
F32.A | depression; depressive disorder; situational depression unspecified
F32.9 | major depression; major depressive disorder; major depressive disorder single episode
F32.0 | major depressive disorder single episode mild; mild major depression; mild depression
F32.1 | major depressive disorder single episode moderate; moderate major depression; moderate depression
F32.2 | major depressive disorder single episode severe; severe major depression
F33.9 | recurrent major depression; major depressive disorder recurrent; recurrent depression
F33.0 | major depressive disorder recurrent mild
F33.1 | major depressive disorder recurrent moderate
F33.2 | major depressive disorder recurrent severe
F33.40 | major depressive disorder recurrent in remission
F33.41 | major depressive disorder recurrent in partial remission
F33.42 | major depressive disorder recurrent in full remission
F32.5 | major depressive disorder in full remission
F34.1 | dysthymia; persistent depressive disorder; dysthymic disorder
F41.9 | anxiety; anxiety disorder
F41.1 | generalized anxiety disorder; generalized anxiety
F41.0 | panic disorder; panic attacks; panic attack
F40.10 | social anxiety disorder; social phobia
F41.8 | anxiety with depression; anxiety and depression mixed; anxious depression
F43.10 | posttraumatic stress disorder; PTSD
F43.12 | chronic posttraumatic stress disorder
F43.20 | adjustment disorder
F43.21 | adjustment disorder with depressed mood; grief reaction
F43.22 | adjustment disorder with anxiety
F43.23 | adjustment disorder with mixed anxiety and depressed mood
F43.0 | acute stress reaction; acute stress disorder
F42.9 | obsessive compulsive disorder
F90.9 | attention deficit hyperactivity disorder; attention deficit disorder; ADHD
F90.0 | attention deficit hyperactivity disorder inattentive type; ADHD predominantly inattentive; ADHD inattentive
F90.1 | attention deficit hyperactivity disorder hyperactive type
F90.2 | attention deficit hyperactivity disorder combined type; ADHD combined type
F84.0 | autism; autism spectrum disorder; autistic disorder
F31.9 | bipolar disorder; bipolar affective disorder; manic depression
F31.81 | bipolar 2 disorder; bipolar II disorder; bipolar II
F20.9 | schizophrenia
F25.9 | schizoaffective disorder
F29 | psychosis
F50.9 | eating disorder
F50.00 | anorexia nervosa
F50.20 | bulimia nervosa; bulimia
F60.3 | borderline personality disorder
F17.210 | cigarette dependence; cigarette smoker; nicotine dependence cigarettes; tobacco dependence cigarettes; smokes cigarettes
F17.200 | smoker; nicotine dependence; tobacco use disorder; tobacco dependence; smoking; tobacco abuse; current smoker; nicotine addiction
F17.290 | vaping; e-cigarette use; vapes nicotine
Z72.0 | tobacco use
F10.10 | alcohol abuse; mild alcohol use disorder; alcohol use disorder mild
F10.20 | alcohol dependence; alcoholism; moderate alcohol use disorder; severe alcohol use disorder; alcohol use disorder moderate; alcohol use disorder severe
F10.21 | alcohol dependence in remission; alcohol use disorder in remission; alcohol use disorder severe in sustained remission
F11.20 | opioid dependence; opioid addiction; opioid use disorder moderate; opioid use disorder severe; severe opioid use disorder
F11.10 | opioid abuse; opioid use disorder mild
F11.21 | opioid dependence in remission; opioid use disorder in remission
F12.10 | cannabis abuse; marijuana abuse; cannabis use disorder mild
F12.20 | cannabis dependence; cannabis use disorder moderate; cannabis use disorder severe
F14.10 | cocaine abuse
F14.20 | cocaine dependence
F15.20 | methamphetamine dependence; methamphetamine use disorder severe
R45.851 | suicidal ideation; suicidal thoughts
R45.4 | irritability; anger
F43.9 | stress; stress reaction
Z73.3 | stressful life; burnout
F63.9 | impulse control disorder
F91.9 | conduct disorder; behavior problem child
F80.9 | speech delay; language delay; developmental speech disorder
F80.1 | expressive language delay; expressive language disorder
R62.50 | developmental delay
R62.51 | failure to thrive
R63.30 | feeding difficulties; feeding difficulty
P59.9 | neonatal jaundice; newborn jaundice; jaundice of newborn
P92.9 | newborn feeding problem
R10.83 | colic; infantile colic
L70.4 | infantile acne
N39.44 | nocturnal enuresis; bedwetting
R68.12 | fussy infant; fussy baby
Q66.89 | clubfoot
Q65.89 | developmental dysplasia of hip; hip dysplasia
`;
