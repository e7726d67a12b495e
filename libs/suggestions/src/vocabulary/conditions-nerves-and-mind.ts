/** code or header | phrases: nerves, headaches, seizures, mind, substance use, children. */
export const NERVE_AND_MIND_CONDITIONS = `
G44.85 | ice pick headache; ice pick headaches; primary stabbing headache; stabbing headache
G44.309 | post-concussive headache; postconcussive headache; post-concussion headache
G43.911 | intractable migraine with status migrainosus
R40.4 | staring spells; staring episodes
F06.4 | anxiety due to medical condition; anxiety disorder due to medical condition
F19.959 | substance-induced psychosis; drug-induced psychosis; substance induced psychotic disorder; drug induced psychotic disorder
F88 | global developmental delay
F12.20 | marijuana dependence; marijuana addiction; marijuana use disorder moderate; marijuana use disorder severe
F17.220 | chewing tobacco dependence
R47.89 | word finding difficulty; word-finding difficulties; trouble finding words
R26.81 | balance disorder; impaired balance; poor balance; balance difficulty
R20.8 | burning feet; burning sensation of feet; burning sensation of legs; burning sensation
G43.901 | status migrainosus; status migraine
F44.5 | psychogenic nonepileptic seizures; psychogenic non-epileptic seizures; nonepileptic seizures; PNES; pseudoseizures; functional seizures; psychogenic seizures; dissociative seizures
G35.C0 | secondary progressive MS; SPMS
G35.C1 | secondary progressive MS active; active secondary progressive multiple sclerosis; active SPMS
G35.B0 | primary progressive MS; PPMS
G35.A | relapsing remitting MS; RRMS
G30.9 | Alzheimer's disease with behavioral disturbance; Alzheimer's disease with agitation
G60.0 | Charcot Marie Tooth; Charcot-Marie-Tooth disease; hereditary motor and sensory neuropathy
G90.51 | complex regional pain syndrome of upper extremity; complex regional pain syndrome of hand; complex regional pain syndrome of arm; complex regional pain syndrome of wrist; CRPS of upper extremity; CRPS of hand; CRPS of arm; CRPS upper limb
G90.52 | complex regional pain syndrome of lower extremity; complex regional pain syndrome of foot; complex regional pain syndrome of leg; complex regional pain syndrome of ankle; CRPS of lower extremity; CRPS of foot; CRPS of leg; CRPS of ankle; CRPS lower limb
G89.28 | chronic post-surgical pain; chronic postsurgical pain; chronic postoperative pain; chronic post surgical pain; postsurgical chronic pain
G47.26 | shift work sleep disorder; shift work disorder
G25.82 | stiff person syndrome; stiff man syndrome
G57.6 | foot neuroma; neuroma of foot; plantar neuroma; interdigital neuroma of foot
G56.1 | median neuropathy; median nerve entrapment
Z86.73 | old stroke; old CVA; old stroke without residual deficits; prior stroke without residual deficits; stroke without residual deficits; stroke with no residual deficits; remote stroke without residual deficits; history of stroke without residual deficits
I69.319 | cognitive deficit after stroke; post-stroke cognitive impairment; cognitive impairment following stroke; cognitive deficits following stroke
G82.54 | quadriplegia C5 incomplete; quadriplegia C6 incomplete; C5 incomplete quadriplegia; C6 incomplete quadriplegia; C7 incomplete quadriplegia; incomplete C5 tetraplegia; incomplete C6 tetraplegia; incomplete C7 tetraplegia
G82.53 | C5 complete quadriplegia; C6 complete quadriplegia; C7 complete quadriplegia; complete C5 tetraplegia; complete C6 tetraplegia
F40.243 | flying phobia; fear of flying; phobia of flying; specific phobia of flying
F40.231 | needle phobia; fear of needles; phobia of injections
F40.241 | fear of heights; acrophobia
F64.0 | gender dysphoria; gender incongruence
F44.9 | conversion disorder; functional neurological disorder; functional neurologic disorder; functional neurological symptom disorder; FND
F13.90 | benzodiazepine use disorder; sedative use disorder; sedative hypnotic use disorder; xanax use disorder
F13.20 | benzodiazepine dependence; sedative dependence; benzodiazepine addiction; xanax dependence
F19.10 | polysubstance abuse; polysubstance use disorder mild; mixed drug abuse
F19.20 | polysubstance dependence; polysubstance use disorder; severe polysubstance use disorder; polysubstance addiction
F19.90 | polysubstance use
R45.88 | nonsuicidal self injury; non-suicidal self-injury; self harm by cutting; self-harm cutting; self injurious behavior; NSSI; superficial cutting
Z73.0 | burnout; work burnout; professional burnout
Z63.6 | caregiver stress; caregiver strain
F51.01 | insomnia disorder; primary insomnia
R68.82 | low libido; decreased libido; loss of libido; low sex drive
F52.4 | premature ejaculation
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
G43.719 | chronic migraine without aura intractable
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
G90.9 | autonomic neuropathy; autonomic dysfunction
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
Z72.0 | tobacco use; chewing tobacco use; smokeless tobacco use; snuff use; dipping tobacco
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
Z73.3 | stressful life
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
