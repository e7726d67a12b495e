/** Conditions without a side, chapter by chapter. */
export const EVERYDAY_CONDITIONS = `
A04.72 | Enterocolitis due to Clostridium difficile, not specified as recurrent
A08.4 | Viral intestinal infection, unspecified
A09 | Infectious gastroenteritis and colitis, unspecified
A41.9 | Sepsis, unspecified organism
A49.9 | Bacterial infection, unspecified
A54.9 | Gonococcal infection, unspecified
A56.8 | Sexually transmitted chlamydial infection of other sites
A59.01 | Trichomonal vulvovaginitis
A60.00 | Herpesviral infection of urogenital system, unspecified
A63.0 | Anogenital (venereal) warts
A64 | Unspecified sexually transmitted disease
A69.20 | Lyme disease, unspecified
A74.9 | Chlamydial infection, unspecified
B00.1 | Herpesviral vesicular dermatitis
B00.9 | Herpesviral infection, unspecified
B01.9 | Varicella without complication
B02.29 | Other postherpetic nervous system involvement
B02.9 | Zoster without complications
B07.0 | Plantar wart
B07.8 | Other viral warts
B07.9 | Viral wart, unspecified
B08.1 | Molluscum contagiosum
B08.4 | Enteroviral vesicular stomatitis with exanthem
B18.1 | Chronic viral hepatitis B without delta-agent
B18.2 | Chronic viral hepatitis C
B20 | Human immunodeficiency virus [HIV] disease
B27.90 | Infectious mononucleosis, unspecified without complication
B34.9 | Viral infection, unspecified
B35.{0/1/2/3/4/6/9} | {Tinea barbae and tinea capitis/Tinea unguium/Tinea manuum/Tinea pedis/Tinea corporis/Tinea cruris/Dermatophytosis, unspecified}
B36.0 | Pityriasis versicolor
B37.0 | Candidal stomatitis
B37.2 | Candidiasis of skin and nail
B37.31 | Acute candidiasis of vulva and vagina
B37.9 | Candidiasis, unspecified
B80 | Enterobiasis
B85.0 | Pediculosis due to Pediculus humanus capitis
B86 | Scabies
B95.{0/1/2/3/4/5/7/8} | {Streptococcus, group A,/Streptococcus, group B,/Enterococcus/Streptococcus pneumoniae/Other streptococcus/Unspecified streptococcus/Other staphylococcus/Unspecified staphylococcus} as the cause of diseases classified elsewhere
B95.61 | Methicillin susceptible Staphylococcus aureus infection as the cause of diseases classified elsewhere
B95.62 | Methicillin resistant Staphylococcus aureus infection as the cause of diseases classified elsewhere
B96.20 | Unspecified Escherichia coli [E. coli] as the cause of diseases classified elsewhere
B97.4 | Respiratory syncytial virus as the cause of diseases classified elsewhere
C18.{0/2/4/6/7/9} | Malignant neoplasm of {cecum/ascending colon/transverse colon/descending colon/sigmoid colon/colon, unspecified}
C20 | Malignant neoplasm of rectum
C25.9 | Malignant neoplasm of pancreas, unspecified
C43.9 | Malignant melanoma of skin, unspecified
C44.{90/91/92} | {Unspecified malignant neoplasm/Basal cell carcinoma/Squamous cell carcinoma} of skin, unspecified
C44.311 | Basal cell carcinoma of skin of nose
C44.319 | Basal cell carcinoma of skin of other parts of face
C53.9 | Malignant neoplasm of cervix uteri, unspecified
C54.1 | Malignant neoplasm of endometrium
C61 | Malignant neoplasm of prostate
C67.9 | Malignant neoplasm of bladder, unspecified
C71.9 | Malignant neoplasm of brain, unspecified
C73 | Malignant neoplasm of thyroid gland
C78.00 | Secondary malignant neoplasm of unspecified lung
C78.7 | Secondary malignant neoplasm of liver and intrahepatic bile duct
C79.31 | Secondary malignant neoplasm of brain
C79.51 | Secondary malignant neoplasm of bone
C80.1 | Malignant (primary) neoplasm, unspecified
C81.90 | Hodgkin lymphoma, unspecified, unspecified site
C83.30 | Diffuse large B-cell lymphoma, unspecified site
C85.90 | Non-Hodgkin lymphoma, unspecified, unspecified site
C90.0{0/1/2} | Multiple myeloma {not having achieved remission/in remission/in relapse}
C91.1{0/1/2} | Chronic lymphocytic leukemia of B-cell type {not having achieved remission/in remission/in relapse}
C92.0{0/1/2} | Acute myeloblastic leukemia, {not having achieved remission/in remission/in relapse}
D12.{0/2/3/4/5/6} | Benign neoplasm of {cecum/ascending colon/transverse colon/descending colon/sigmoid colon/colon, unspecified}
D17.{0/1/9} | Benign lipomatous neoplasm{ of skin and subcutaneous tissue of head, face and neck/ of skin and subcutaneous tissue of trunk/, unspecified}
D22.{5/9} | Melanocytic nevi{ of trunk/, unspecified}
D23.9 | Other benign neoplasm of skin, unspecified
D25.9 | Leiomyoma of uterus, unspecified
D47.2 | Monoclonal gammopathy
D48.5 | Neoplasm of uncertain behavior of skin
D49.2 | Neoplasm of unspecified behavior of bone, soft tissue, and skin
D50.{0/8/9} | {Iron deficiency anemia secondary to blood loss (chronic)/Other iron deficiency anemias/Iron deficiency anemia, unspecified}
D51.{0/9} | {Vitamin B12 deficiency anemia due to intrinsic factor deficiency/Vitamin B12 deficiency anemia, unspecified}
D52.9 | Folate deficiency anemia, unspecified
D57.1 | Sickle-cell disease without crisis
D62 | Acute posthemorrhagic anemia
D63.{0/1/8} | Anemia in {neoplastic disease/chronic kidney disease/other chronic diseases classified elsewhere}
D64.{81/9} | {Anemia due to antineoplastic chemotherapy/Anemia, unspecified}
D68.9 | Coagulation defect, unspecified
D69.{3/6} | {Immune thrombocytopenic purpura/Thrombocytopenia, unspecified}
D70.9 | Neutropenia, unspecified
D72.{819/829} | {Decreased/Elevated} white blood cell count, unspecified
D75.839 | Thrombocytosis, unspecified
D84.9 | Immunodeficiency, unspecified
^E03 | Other hypothyroidism
E03.{2/8/9} | {Hypothyroidism due to medicaments and other exogenous substances/Other specified hypothyroidism/Hypothyroidism, unspecified}
E04.{0/1/2/9} | {Nontoxic diffuse goiter/Nontoxic single thyroid nodule/Nontoxic multinodular goiter/Nontoxic goiter, unspecified}
E05.{00/90} | {Thyrotoxicosis with diffuse goiter without thyrotoxic crisis or storm/Thyrotoxicosis, unspecified without thyrotoxic crisis or storm}
E06.3 | Autoimmune thyroiditis
E06.9 | Thyroiditis, unspecified
^E10 | Type 1 diabetes mellitus
E10.{21/22/29/36/40/41/42/43/49/51/52/59/610/618/620/621/622/628/630/638/641/649/65/69/8/9} | Type 1 diabetes mellitus {with diabetic nephropathy/with diabetic chronic kidney disease/with other diabetic kidney complication/with diabetic cataract/with diabetic neuropathy, unspecified/with diabetic mononeuropathy/with diabetic polyneuropathy/with diabetic autonomic (poly)neuropathy/with other diabetic neurological complication/with diabetic peripheral angiopathy without gangrene/with diabetic peripheral angiopathy with gangrene/with other circulatory complications/with diabetic neuropathic arthropathy/with other diabetic arthropathy/with diabetic dermatitis/with foot ulcer/with other skin ulcer/with other skin complications/with periodontal disease/with other oral complications/with hypoglycemia with coma/with hypoglycemia without coma/with hyperglycemia/with other specified complication/with unspecified complications/without complications}
E10.1{0/1} | Type 1 diabetes mellitus with ketoacidosis {without/with} coma
E10.31{1/9} | Type 1 diabetes mellitus with unspecified diabetic retinopathy {with/without} macular edema
^E11 | Type 2 diabetes mellitus
E11.{00/01/10/11} | Type 2 diabetes mellitus with {hyperosmolarity without nonketotic hyperglycemic-hyperosmolar coma (NKHHC)/hyperosmolarity with coma/ketoacidosis without coma/ketoacidosis with coma}
E11.{21/22/29/36/40/41/42/43/44/49/51/52/59/610/618/620/621/622/628/630/638/641/649/65/69/8/9/A} | Type 2 diabetes mellitus {with diabetic nephropathy/with diabetic chronic kidney disease/with other diabetic kidney complication/with diabetic cataract/with diabetic neuropathy, unspecified/with diabetic mononeuropathy/with diabetic polyneuropathy/with diabetic autonomic (poly)neuropathy/with diabetic amyotrophy/with other diabetic neurological complication/with diabetic peripheral angiopathy without gangrene/with diabetic peripheral angiopathy with gangrene/with other circulatory complications/with diabetic neuropathic arthropathy/with other diabetic arthropathy/with diabetic dermatitis/with foot ulcer/with other skin ulcer/with other skin complications/with periodontal disease/with other oral complications/with hypoglycemia with coma/with hypoglycemia without coma/with hyperglycemia/with other specified complication/with unspecified complications/without complications/without complications in remission}
E11.31{1/9} | Type 2 diabetes mellitus with unspecified diabetic retinopathy {with/without} macular edema
E11.3{2/3/4}{1/9} | Type 2 diabetes mellitus with {mild/moderate/severe} nonproliferative diabetic retinopathy {with/without} macular edema ~eye
E11.35{1/9} | Type 2 diabetes mellitus with proliferative diabetic retinopathy {with/without} macular edema ~eye
E13.9 | Other specified diabetes mellitus without complications
E16.2 | Hypoglycemia, unspecified
E21.{0/3} | {Primary hyperparathyroidism/Hyperparathyroidism, unspecified}
E22.2 | Syndrome of inappropriate secretion of antidiuretic hormone
E27.40 | Unspecified adrenocortical insufficiency
E28.2 | Polycystic ovarian syndrome
E29.1 | Testicular hypofunction
E43 | Unspecified severe protein-calorie malnutrition
E44.{0/1} | {Moderate/Mild} protein-calorie malnutrition
E46 | Unspecified protein-calorie malnutrition
E53.8 | Deficiency of other specified B group vitamins
E55.9 | Vitamin D deficiency, unspecified
E61.1 | Iron deficiency
E66.{01/09/1/2/3/9} | {Morbid (severe) obesity due to excess calories/Other obesity due to excess calories/Drug-induced obesity/Morbid (severe) obesity with alveolar hypoventilation/Overweight/Obesity, unspecified}
E66.81{1/2/3} | Obesity, class {1/2/3}
E73.9 | Lactose intolerance, unspecified
E78.{00/1/2/41/49/5} | {Pure hypercholesterolemia, unspecified/Pure hyperglyceridemia/Mixed hyperlipidemia/Elevated Lipoprotein(a)/Other hyperlipidemia/Hyperlipidemia, unspecified}
E83.{42/51/52} | {Hypomagnesemia/Hypocalcemia/Hypercalcemia}
E86.{0/1/9} | {Dehydration/Hypovolemia/Volume depletion, unspecified}
E87.{0/1/5/6/70/8} | {Hyperosmolality and hypernatremia/Hypo-osmolality and hyponatremia/Hyperkalemia/Hypokalemia/Fluid overload, unspecified/Other disorders of electrolyte and fluid balance, not elsewhere classified}
E88.810 | Metabolic syndrome
E89.0 | Postprocedural hypothyroidism
F01.50 | Vascular dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety
F02.80 | Dementia in other diseases classified elsewhere, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety
F03.90 | Unspecified dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety
F05 | Delirium due to known physiological condition
F10.{10/11/20/21} | Alcohol {abuse, uncomplicated/abuse, in remission/dependence, uncomplicated/dependence, in remission}
F11.{10/11/20/21} | Opioid {abuse, uncomplicated/abuse, in remission/dependence, uncomplicated/dependence, in remission}
F12.{10/20/90} | Cannabis {abuse, uncomplicated/dependence, uncomplicated/use, unspecified, uncomplicated}
F14.{10/20} | Cocaine {abuse/dependence}, uncomplicated
F15.{10/20} | Other stimulant {abuse/dependence}, uncomplicated
F17.2{0/1/2/9}{0/1} | Nicotine dependence, {unspecified/cigarettes/chewing tobacco/other tobacco product}, {uncomplicated/in remission}
F19.20 | Other psychoactive substance dependence, uncomplicated
F20.9 | Schizophrenia, unspecified
F25.{0/1/9} | Schizoaffective disorder, {bipolar type/depressive type/unspecified}
F29 | Unspecified psychosis not due to a substance or known physiological condition
F31.{81/9} | {Bipolar II disorder/Bipolar disorder, unspecified}
F32.{0/1/2/3/4/5/81/89/9/A} | {Major depressive disorder, single episode, mild/Major depressive disorder, single episode, moderate/Major depressive disorder, single episode, severe without psychotic features/Major depressive disorder, single episode, severe with psychotic features/Major depressive disorder, single episode, in partial remission/Major depressive disorder, single episode, in full remission/Premenstrual dysphoric disorder/Other specified depressive episodes/Major depressive disorder, single episode, unspecified/Depression, unspecified}
F33.{0/1/2/3/40/41/42/8/9} | {Major depressive disorder, recurrent, mild/Major depressive disorder, recurrent, moderate/Major depressive disorder, recurrent severe without psychotic features/Major depressive disorder, recurrent, severe with psychotic symptoms/Major depressive disorder, recurrent, in remission, unspecified/Major depressive disorder, recurrent, in partial remission/Major depressive disorder, recurrent, in full remission/Other recurrent depressive disorders/Major depressive disorder, recurrent, unspecified}
F34.1 | Dysthymic disorder
F40.{00/10/9} | {Agoraphobia, unspecified/Social phobia, unspecified/Phobic anxiety disorder, unspecified}
F41.{0/1/3/8/9} | {Panic disorder [episodic paroxysmal anxiety]/Generalized anxiety disorder/Other mixed anxiety disorders/Other specified anxiety disorders/Anxiety disorder, unspecified}
F42.{2/9} | {Mixed obsessional thoughts and acts/Obsessive-compulsive disorder, unspecified}
F43.{0/10/11/12/20/21/22/23/24/25/9} | {Acute stress reaction/Post-traumatic stress disorder, unspecified/Post-traumatic stress disorder, acute/Post-traumatic stress disorder, chronic/Adjustment disorder, unspecified/Adjustment disorder with depressed mood/Adjustment disorder with anxiety/Adjustment disorder with mixed anxiety and depressed mood/Adjustment disorder with disturbance of conduct/Adjustment disorder with mixed disturbance of emotions and conduct/Reaction to severe stress, unspecified}
F50.9 | Eating disorder, unspecified
F51.01 | Primary insomnia
F53.0 | Postpartum depression
F60.3 | Borderline personality disorder
F80.{0/1/2/9} | {Phonological disorder/Expressive language disorder/Mixed receptive-expressive language disorder/Developmental disorder of speech and language, unspecified}
F81.{0/9} | {Specific reading disorder/Developmental disorder of scholastic skills, unspecified}
F84.0 | Autistic disorder
F90.{0/1/2/8/9} | Attention-deficit hyperactivity disorder, {predominantly inattentive type/predominantly hyperactive type/combined type/other type/unspecified type}
F91.{3/9} | {Oppositional defiant disorder/Conduct disorder, unspecified}
F95.{2/9} | {Tourette's disorder/Tic disorder, unspecified}
G12.21 | Amyotrophic lateral sclerosis
G20.{A1/A2/B1/B2/C} | {Parkinson's disease without dyskinesia, without mention of fluctuations/Parkinson's disease without dyskinesia, with fluctuations/Parkinson's disease with dyskinesia, without mention of fluctuations/Parkinson's disease with dyskinesia, with fluctuations/Parkinsonism, unspecified}
G25.{0/81} | {Essential tremor/Restless legs syndrome}
G30.{0/1/8/9} | {Alzheimer's disease with early onset/Alzheimer's disease with late onset/Other Alzheimer's disease/Alzheimer's disease, unspecified}
G31.84 | Mild cognitive impairment of uncertain or unknown etiology
G40.90{1/9} | Epilepsy, unspecified, not intractable, {with/without} status epilepticus
G43.{0/1/7/9}0{1/9} | {Migraine without aura/Migraine with aura/Chronic migraine without aura/Migraine, unspecified}, not intractable, {with/without} status migrainosus
G43.{0/1/7/9}1{1/9} | {Migraine without aura/Migraine with aura/Chronic migraine without aura/Migraine, unspecified}, intractable, {with/without} status migrainosus
G44.{209/219/229} | {Tension-type headache, unspecified/Episodic tension-type headache/Chronic tension-type headache}, not intractable
G45.9 | Transient cerebral ischemic attack, unspecified
G47.{00/01/09/10/30/31/33/39} | {Insomnia, unspecified/Insomnia due to medical condition/Other insomnia/Hypersomnia, unspecified/Sleep apnea, unspecified/Primary central sleep apnea/Obstructive sleep apnea (adult) (pediatric)/Other sleep apnea}
G50.0 | Trigeminal neuralgia
G51.0 | Bell's palsy
G60.9 | Hereditary and idiopathic neuropathy, unspecified
G62.{0/1/9} | {Drug-induced polyneuropathy/Alcoholic polyneuropathy/Polyneuropathy, unspecified}
G70.00 | Myasthenia gravis without (acute) exacerbation
G80.9 | Cerebral palsy, unspecified
G89.{11/18/21/22/28/29/3/4} | {Acute pain due to trauma/Other acute postprocedural pain/Chronic pain due to trauma/Chronic post-thoracotomy pain/Other chronic postprocedural pain/Other chronic pain/Neoplasm related pain (acute) (chronic)/Chronic pain syndrome}
G90.A | Postural orthostatic tachycardia syndrome [POTS]
G93.32 | Myalgic encephalomyelitis/chronic fatigue syndrome
I10 | Essential (primary) hypertension
I11.{0/9} | Hypertensive heart disease {with/without} heart failure
I12.{0/9} | Hypertensive chronic kidney disease with {stage 5 chronic kidney disease or end stage renal disease/stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease}
I13.{0/10/11/2} | Hypertensive heart and chronic kidney disease {with heart failure and stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease/without heart failure, with stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease/without heart failure, with stage 5 chronic kidney disease, or end stage renal disease/with heart failure and with stage 5 chronic kidney disease, or end stage renal disease}
I15.9 | Secondary hypertension, unspecified
I16.{0/1/9} | Hypertensive {urgency/emergency/crisis, unspecified}
I20.{0/9} | {Unstable angina/Angina pectoris, unspecified}
I21.{3/4/9} | {ST elevation (STEMI) myocardial infarction of unspecified site/Non-ST elevation (NSTEMI) myocardial infarction/Acute myocardial infarction, unspecified}
I24.9 | Acute ischemic heart disease, unspecified
I25.{10/110/111/118/119/2/5/9} | {Atherosclerotic heart disease of native coronary artery without angina pectoris/Atherosclerotic heart disease of native coronary artery with unstable angina pectoris/Atherosclerotic heart disease of native coronary artery with angina pectoris with documented spasm/Atherosclerotic heart disease of native coronary artery with other forms of angina pectoris/Atherosclerotic heart disease of native coronary artery with unspecified angina pectoris/Old myocardial infarction/Ischemic cardiomyopathy/Chronic ischemic heart disease, unspecified}
I26.{93/94/99} | {Single subsegmental thrombotic pulmonary embolism without acute cor pulmonale/Multiple subsegmental thrombotic pulmonary emboli without acute cor pulmonale/Other pulmonary embolism without acute cor pulmonale}
I27.{0/20} | {Primary pulmonary hypertension/Pulmonary hypertension, unspecified}
I34.{0/1/2} | Nonrheumatic mitral {(valve) insufficiency/(valve) prolapse/(valve) stenosis}
I35.{0/1/2} | Nonrheumatic aortic (valve) {stenosis/insufficiency/stenosis with insufficiency}
I36.1 | Nonrheumatic tricuspid (valve) insufficiency
I42.{0/1/2/8/9} | {Dilated cardiomyopathy/Obstructive hypertrophic cardiomyopathy/Other hypertrophic cardiomyopathy/Other cardiomyopathies/Cardiomyopathy, unspecified}
I44.{0/1/2/7} | {Atrioventricular block, first degree/Atrioventricular block, second degree/Atrioventricular block, complete/Left bundle-branch block, unspecified}
I45.10 | Unspecified right bundle-branch block
I47.{10/11/19/20/29} | {Supraventricular tachycardia, unspecified/Inappropriate sinus tachycardia, so stated/Other supraventricular tachycardia/Ventricular tachycardia, unspecified/Other ventricular tachycardia}
I48.{0/11/19/20/21/3/4/91/92} | {Paroxysmal atrial fibrillation/Longstanding persistent atrial fibrillation/Other persistent atrial fibrillation/Chronic atrial fibrillation, unspecified/Permanent atrial fibrillation/Typical atrial flutter/Atypical atrial flutter/Unspecified atrial fibrillation/Unspecified atrial flutter}
I49.{1/3/5/9} | {Atrial premature depolarization/Ventricular premature depolarization/Sick sinus syndrome/Cardiac arrhythmia, unspecified}
I50.{20/21/22/23/30/31/32/33/40/41/42/43} | {Unspecified/Acute/Chronic/Acute on chronic/Unspecified/Acute/Chronic/Acute on chronic/Unspecified/Acute/Chronic/Acute on chronic} {1=systolic (congestive)/systolic (congestive)/systolic (congestive)/systolic (congestive)/diastolic (congestive)/diastolic (congestive)/diastolic (congestive)/diastolic (congestive)/combined systolic (congestive) and diastolic (congestive)/combined systolic (congestive) and diastolic (congestive)/combined systolic (congestive) and diastolic (congestive)/combined systolic (congestive) and diastolic (congestive)} heart failure
I50.{810/89/9} | {Right heart failure, unspecified/Other heart failure/Heart failure, unspecified}
I51.{7/9} | {Cardiomegaly/Heart disease, unspecified}
I61.9 | Nontraumatic intracerebral hemorrhage, unspecified
I63.9 | Cerebral infarction, unspecified
I67.{1/9} | {Cerebral aneurysm, nonruptured/Cerebrovascular disease, unspecified}
I70.0 | Atherosclerosis of aorta
I71.{20/40/9} | {Thoracic aortic aneurysm, without rupture, unspecified/Abdominal aortic aneurysm, without rupture, unspecified/Aortic aneurysm of unspecified site, without rupture}
I73.{00/9} | {Raynaud's syndrome without gangrene/Peripheral vascular disease, unspecified}
I78.1 | Nevus, non-neoplastic
I87.2 | Venous insufficiency (chronic) (peripheral)
I89.0 | Lymphedema, not elsewhere classified
I95.{1/9} | {Orthostatic hypotension/Hypotension, unspecified}
J00 | Acute nasopharyngitis [common cold]
J01.{00/10/40/80/90} | {Acute maxillary sinusitis, unspecified/Acute frontal sinusitis, unspecified/Acute pansinusitis, unspecified/Other acute sinusitis/Acute sinusitis, unspecified}
J02.{0/8/9} | {Streptococcal pharyngitis/Acute pharyngitis due to other specified organisms/Acute pharyngitis, unspecified}
J03.{00/90} | {Acute streptococcal tonsillitis, unspecified/Acute tonsillitis, unspecified}
J04.0 | Acute laryngitis
J05.0 | Acute obstructive laryngitis [croup]
J06.9 | Acute upper respiratory infection, unspecified
J09.X2 | Influenza due to identified novel influenza A virus with other respiratory manifestations
J10.1 | Influenza due to other identified influenza virus with other respiratory manifestations
J11.1 | Influenza due to unidentified influenza virus with other respiratory manifestations
J12.82 | Pneumonia due to coronavirus disease 2019
J15.{7/9} | {Pneumonia due to Mycoplasma pneumoniae/Unspecified bacterial pneumonia}
J18.{1/9} | {Lobar pneumonia, unspecified organism/Pneumonia, unspecified organism}
J20.{8/9} | {Acute bronchitis due to other specified organisms/Acute bronchitis, unspecified}
J21.{0/9} | {Acute bronchiolitis due to respiratory syncytial virus/Acute bronchiolitis, unspecified}
J22 | Unspecified acute lower respiratory infection
J30.{0/1/2/81/89/9} | {Vasomotor rhinitis/Allergic rhinitis due to pollen/Other seasonal allergic rhinitis/Allergic rhinitis due to animal (cat) (dog) hair and dander/Other allergic rhinitis/Allergic rhinitis, unspecified}
J31.0 | Chronic rhinitis
J32.{0/9} | {Chronic maxillary sinusitis/Chronic sinusitis, unspecified}
J34.{2/3/89} | {Deviated nasal septum/Hypertrophy of nasal turbinates/Other specified disorders of nose and nasal sinuses}
J35.{1/2/3} | Hypertrophy of {tonsils/adenoids/tonsils with hypertrophy of adenoids}
J38.{2/3} | {Nodules of vocal cords/Other diseases of vocal cords}
J40 | Bronchitis, not specified as acute or chronic
J42 | Unspecified chronic bronchitis
J43.9 | Emphysema, unspecified
J44.{0/1/9} | Chronic obstructive pulmonary disease{ with (acute) lower respiratory infection/ with (acute) exacerbation/, unspecified}
J45.{2/3/4/5}{0/1/2} | {Mild intermittent/Mild persistent/Moderate persistent/Severe persistent} asthma{, uncomplicated/ with (acute) exacerbation/ with status asthmaticus}
J45.90{1/2/9} | Unspecified asthma{ with (acute) exacerbation/ with status asthmaticus/, uncomplicated}
J45.99{0/1/8} | {Exercise induced bronchospasm/Cough variant asthma/Other asthma}
J69.0 | Pneumonitis due to inhalation of food and vomit
J84.{10/112/9} | {Pulmonary fibrosis, unspecified/Idiopathic pulmonary fibrosis/Interstitial pulmonary disease, unspecified}
J90 | Pleural effusion, not elsewhere classified
J93.9 | Pneumothorax, unspecified
J96.{00/01/10/11} | {Acute respiratory failure, unspecified whether with hypoxia or hypercapnia/Acute respiratory failure with hypoxia/Chronic respiratory failure, unspecified whether with hypoxia or hypercapnia/Chronic respiratory failure with hypoxia}
J98.{11/8} | {Atelectasis/Other specified respiratory disorders}
K02.9 | Dental caries, unspecified
K04.7 | Periapical abscess without sinus
K08.89 | Other specified disorders of teeth and supporting structures
K12.0 | Recurrent oral aphthae
K20.{0/90} | {Eosinophilic esophagitis/Esophagitis, unspecified without bleeding}
K21.{00/01/9} | Gastro-esophageal reflux disease {with esophagitis, without bleeding/with esophagitis, with bleeding/without esophagitis}
K22.{2/70} | {Esophageal obstruction/Barrett's esophagus without dysplasia}
K25.9 | Gastric ulcer, unspecified as acute or chronic, without hemorrhage or perforation
K26.9 | Duodenal ulcer, unspecified as acute or chronic, without hemorrhage or perforation
K27.9 | Peptic ulcer, site unspecified, unspecified as acute or chronic, without hemorrhage or perforation
K29.{00/50/70/71} | {Acute gastritis without bleeding/Unspecified chronic gastritis without bleeding/Gastritis, unspecified, without bleeding/Gastritis, unspecified, with bleeding}
K30 | Functional dyspepsia
K31.84 | Gastroparesis
K35.80 | Unspecified acute appendicitis
K40.{20/90} | {Bilateral/Unilateral} inguinal hernia, without obstruction or gangrene, not specified as recurrent
K42.9 | Umbilical hernia without obstruction or gangrene
K43.{2/9} | {Incisional/Ventral} hernia without obstruction or gangrene
K44.9 | Diaphragmatic hernia without obstruction or gangrene
K50.90 | Crohn's disease, unspecified, without complications
K51.90 | Ulcerative colitis, unspecified, without complications
K52.{9/29} | {Noninfective gastroenteritis and colitis, unspecified/Other allergic and dietetic gastroenteritis and colitis}
K56.609 | Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction
K57.{30/31/32/33/90/92} | {Diverticulosis of large intestine without perforation or abscess without bleeding/Diverticulosis of large intestine without perforation or abscess with bleeding/Diverticulitis of large intestine without perforation or abscess without bleeding/Diverticulitis of large intestine without perforation or abscess with bleeding/Diverticulosis of intestine, part unspecified, without perforation or abscess without bleeding/Diverticulitis of intestine, part unspecified, without perforation or abscess without bleeding}
K58.{0/1/2/8/9} | {Irritable bowel syndrome with diarrhea/Irritable bowel syndrome with constipation/Mixed irritable bowel syndrome/Other irritable bowel syndrome/Irritable bowel syndrome, unspecified}
K59.{00/01/02/03/04/09} | {Constipation, unspecified/Slow transit constipation/Outlet dysfunction constipation/Drug induced constipation/Chronic idiopathic constipation/Other constipation}
K60.{0/1/2} | {Acute anal fissure/Chronic anal fissure/Anal fissure, unspecified}
K61.0 | Anal abscess
K62.{1/5} | {Rectal polyp/Hemorrhage of anus and rectum}
K63.5 | Polyp of colon
K64.{0/1/2/3/4/5/8/9} | {First degree hemorrhoids/Second degree hemorrhoids/Third degree hemorrhoids/Fourth degree hemorrhoids/Residual hemorrhoidal skin tags/Perianal venous thrombosis/Other hemorrhoids/Unspecified hemorrhoids}
K70.{30/9} | {Alcoholic cirrhosis of liver without ascites/Alcoholic liver disease, unspecified}
K74.{60/69} | {Unspecified/Other} cirrhosis of liver
K75.{4/81} | {Autoimmune hepatitis/Nonalcoholic steatohepatitis (NASH)}
K76.{0/9} | {Fatty (change of) liver, not elsewhere classified/Liver disease, unspecified}
K80.{00/10/20/50} | {Calculus of gallbladder with acute cholecystitis without obstruction/Calculus of gallbladder with chronic cholecystitis without obstruction/Calculus of gallbladder without cholecystitis without obstruction/Calculus of bile duct without cholangitis or cholecystitis without obstruction}
K81.{0/1/9} | {Acute cholecystitis/Chronic cholecystitis/Cholecystitis, unspecified}
K85.90 | Acute pancreatitis without necrosis or infection, unspecified
K86.{0/1} | {Alcohol-induced chronic pancreatitis/Other chronic pancreatitis}
K90.0 | Celiac disease
K92.{0/1/2} | {Hematemesis/Melena/Gastrointestinal hemorrhage, unspecified}
L01.00 | Impetigo, unspecified
L02.{01/11/211/212/214/215/91/92} | {Cutaneous abscess of face/Cutaneous abscess of neck/Cutaneous abscess of abdominal wall/Cutaneous abscess of back [any part, except buttock and flank]/Cutaneous abscess of groin/Cutaneous abscess of perineum/Cutaneous abscess, unspecified/Furuncle, unspecified}
L02.31 | Cutaneous abscess of buttock
L03.{211/221/311/312/317/90} | Cellulitis{ of face/ of neck/ of abdominal wall/ of back [any part except buttock]/ of buttock/, unspecified}
L05.01 | Pilonidal cyst with abscess
L08.{0/9} | {Pyoderma/Local infection of the skin and subcutaneous tissue, unspecified}
L20.{81/82/89/9} | {Atopic neurodermatitis/Flexural eczema/Other atopic dermatitis/Atopic dermatitis, unspecified}
L21.{0/8/9} | {Seborrhea capitis/Other seborrheic dermatitis/Seborrheic dermatitis, unspecified}
L22 | Diaper dermatitis
L23.{7/9} | Allergic contact dermatitis{ due to plants, except food/, unspecified cause}
L24.9 | Irritant contact dermatitis, unspecified cause
L25.9 | Unspecified contact dermatitis, unspecified cause
L27.{0/1} | {Generalized/Localized} skin eruption due to drugs and medicaments taken internally
L29.9 | Pruritus, unspecified
L30.{1/4/9} | {Dyshidrosis [pompholyx]/Erythema intertrigo/Dermatitis, unspecified}
L40.{0/50/8/9} | {Psoriasis vulgaris/Arthropathic psoriasis, unspecified/Other psoriasis/Psoriasis, unspecified}
L42 | Pityriasis rosea
L50.{0/1/8/9} | {Allergic urticaria/Idiopathic urticaria/Other urticaria/Urticaria, unspecified}
L55.{0/9} | Sunburn{ of first degree/, unspecified}
L57.0 | Actinic keratosis
L60.{0/2/3} | {Ingrowing nail/Onychogryphosis/Nail dystrophy}
L63.9 | Alopecia areata, unspecified
L64.9 | Androgenic alopecia, unspecified
L65.9 | Nonscarring hair loss, unspecified
L70.{0/8/9} | {Acne vulgaris/Other acne/Acne, unspecified}
L71.{0/8/9} | {Perioral dermatitis/Other rosacea/Rosacea, unspecified}
L72.{0/3/9} | {Epidermal cyst/Sebaceous cyst/Follicular cyst of the skin and subcutaneous tissue, unspecified}
L73.{2/9} | {Hidradenitis suppurativa/Follicular disorder, unspecified}
L80 | Vitiligo
L82.{0/1} | {Inflamed seborrheic keratosis/Other seborrheic keratosis}
L84 | Corns and callosities
L85.3 | Xerosis cutis
L89.90 | Pressure ulcer of unspecified site, unspecified stage
L90.5 | Scar conditions and fibrosis of skin
L91.{0/8} | {Hypertrophic scar/Other hypertrophic disorders of the skin}
L98.9 | Disorder of the skin and subcutaneous tissue, unspecified
N10 | Acute pyelonephritis
N12 | Tubulo-interstitial nephritis, not specified as acute or chronic
N13.30 | Unspecified hydronephrosis
N17.9 | Acute kidney failure, unspecified
N18.{1/2/30/31/32/4/5/6/9} | {Chronic kidney disease, stage 1/Chronic kidney disease, stage 2 (mild)/Chronic kidney disease, stage 3 unspecified/Chronic kidney disease, stage 3a/Chronic kidney disease, stage 3b/Chronic kidney disease, stage 4 (severe)/Chronic kidney disease, stage 5/End stage renal disease/Chronic kidney disease, unspecified}
N19 | Unspecified kidney failure
N20.{0/1/2/9} | {Calculus of kidney/Calculus of ureter/Calculus of kidney with calculus of ureter/Urinary calculus, unspecified}
N28.1 | Cyst of kidney, acquired
N30.{00/01/20/90/91} | {Acute cystitis without hematuria/Acute cystitis with hematuria/Other chronic cystitis without hematuria/Cystitis, unspecified without hematuria/Cystitis, unspecified with hematuria}
N32.81 | Overactive bladder
N39.{0/3/41/46/498} | {Urinary tract infection, site not specified/Stress incontinence (female) (male)/Urge incontinence/Mixed incontinence/Other specified urinary incontinence}
N39.44 | Nocturnal enuresis
N40.{0/1/2/3} | {Benign prostatic hyperplasia without lower urinary tract symptoms/Benign prostatic hyperplasia with lower urinary tract symptoms/Nodular prostate without lower urinary tract symptoms/Nodular prostate with lower urinary tract symptoms}
N41.{0/1/9} | {Acute prostatitis/Chronic prostatitis/Inflammatory disease of prostate, unspecified}
N43.3 | Hydrocele, unspecified
N45.{1/2/3} | {Epididymitis/Orchitis/Epididymo-orchitis}
N46.9 | Male infertility, unspecified
N48.1 | Balanitis
N50.{811/812/819} | {Right testicular pain/Left testicular pain/Testicular pain, unspecified}
N52.{01/9} | {Erectile dysfunction due to arterial insufficiency/Male erectile dysfunction, unspecified}
N61.{0/1} | {Mastitis without abscess/Abscess of the breast and nipple}
N64.{4/52} | {Mastodynia/Nipple discharge}
N73.9 | Female pelvic inflammatory disease, unspecified
N76.{0/1/2} | {Acute vaginitis/Subacute and chronic vaginitis/Acute vulvitis}
N80.9 | Endometriosis, unspecified
N81.{10/2/6/9} | {Cystocele, unspecified/Incomplete uterovaginal prolapse/Rectocele/Female genital prolapse, unspecified}
N84.{0/1} | Polyp of {corpus/cervix} uteri
N87.{0/1/9} | {Mild cervical dysplasia/Moderate cervical dysplasia/Dysplasia of cervix uteri, unspecified}
N89.8 | Other specified noninflammatory disorders of vagina
N91.{0/1/2/5} | {Primary amenorrhea/Secondary amenorrhea/Amenorrhea, unspecified/Oligomenorrhea, unspecified}
N92.{0/1/4/6} | {Excessive and frequent menstruation with regular cycle/Excessive and frequent menstruation with irregular cycle/Excessive bleeding in the premenopausal period/Irregular menstruation, unspecified}
N93.{8/9} | {Other specified abnormal uterine and vaginal bleeding/Abnormal uterine and vaginal bleeding, unspecified}
N94.{10/3/6} | {Unspecified dyspareunia/Premenstrual tension syndrome/Dysmenorrhea, unspecified}
N95.{0/1/2} | {Postmenopausal bleeding/Menopausal and female climacteric states/Postmenopausal atrophic vaginitis}
N97.9 | Female infertility, unspecified
O03.9 | Complete or unspecified spontaneous abortion without complication
O09.9{0/1/2/3} | Supervision of high risk pregnancy, unspecified, {unspecified/first/second/third} trimester
O09.52{1/2/3/9} | Supervision of elderly multigravida, {first/second/third/unspecified} trimester
O13.{1/2/3/9} | Gestational [pregnancy-induced] hypertension without significant proteinuria, {first/second/third/unspecified} trimester
O20.0 | Threatened abortion
O21.{0/1} | {Mild hyperemesis gravidarum/Hyperemesis gravidarum with metabolic disturbance}
O24.41{0/4/5/9} | Gestational diabetes mellitus in pregnancy, {diet controlled/insulin controlled/controlled by oral hypoglycemic drugs/unspecified control}
O26.9{0/1/2/3} | Pregnancy related conditions, unspecified, {unspecified/first/second/third} trimester
O80 | Encounter for full-term uncomplicated delivery
O99.01{1/2/3/9} | Anemia complicating pregnancy, {first/second/third/unspecified} trimester
P59.9 | Neonatal jaundice, unspecified
P92.9 | Feeding problem of newborn, unspecified
Q21.12 | Patent foramen ovale
Q38.1 | Ankyloglossia
Q90.9 | Down syndrome, unspecified
R00.{0/1/2} | {Tachycardia, unspecified/Bradycardia, unspecified/Palpitations}
R01.1 | Cardiac murmur, unspecified
R03.{0/1} | {Elevated blood-pressure reading, without diagnosis of hypertension/Nonspecific low blood-pressure reading}
R04.{0/2} | {Epistaxis/Hemoptysis}
R05.{1/2/3/4/8/9} | {Acute cough/Subacute cough/Chronic cough/Cough syncope/Other specified cough/Cough, unspecified}
R06.{00/02/03/09/2/6/83/89} | {Dyspnea, unspecified/Shortness of breath/Acute respiratory distress/Other forms of dyspnea/Wheezing/Hiccough/Snoring/Other abnormalities of breathing}
R07.{0/1/2/81/82/89/9} | {Pain in throat/Chest pain on breathing/Precordial pain/Pleurodynia/Intercostal pain/Other chest pain/Chest pain, unspecified}
R09.{02/81/82/89} | {Hypoxemia/Nasal congestion/Postnasal drip/Other specified symptoms and signs involving the circulatory and respiratory systems}
R10.{0/84/9} | {Acute abdomen/Generalized abdominal pain/Unspecified abdominal pain}
R11.{0/10/11/2} | {Nausea/Vomiting, unspecified/Vomiting without nausea/Nausea with vomiting, unspecified}
R12 | Heartburn
R13.{10/12/14/19} | {Dysphagia, unspecified/Dysphagia, oropharyngeal phase/Dysphagia, pharyngoesophageal phase/Other dysphagia}
R14.{0/1/3} | {Abdominal distension (gaseous)/Gas pain/Flatulence}
R15.9 | Full incontinence of feces
R16.0 | Hepatomegaly, not elsewhere classified
R17 | Unspecified jaundice
R18.8 | Other ascites
R19.{5/7/8} | {Other fecal abnormalities/Diarrhea, unspecified/Other specified symptoms and signs involving the digestive system and abdomen}
R20.{0/2/8} | {Anesthesia of skin/Paresthesia of skin/Other disturbances of skin sensation}
R21 | Rash and other nonspecific skin eruption
R23.{3/8} | {Spontaneous ecchymoses/Other skin changes}
R25.{1/2} | {Tremor, unspecified/Cramp and spasm}
R26.{2/81/89/9} | {Difficulty in walking, not elsewhere classified/Unsteadiness on feet/Other abnormalities of gait and mobility/Unspecified abnormalities of gait and mobility}
R29.{6/810/898} | {Repeated falls/Facial weakness/Other symptoms and signs involving the musculoskeletal system}
R30.0 | Dysuria
R31.{0/21/29/9} | {Gross hematuria/Asymptomatic microscopic hematuria/Other microscopic hematuria/Hematuria, unspecified}
R32 | Unspecified urinary incontinence
R33.{8/9} | {Other retention of urine/Retention of urine, unspecified}
R35.{0/1} | {Frequency of micturition/Nocturia}
R39.{15/9} | {Urgency of urination/Unspecified symptoms and signs involving the genitourinary system}
R40.4 | Transient alteration of awareness
R41.{0/3/82/89} | {Disorientation, unspecified/Other amnesia/Altered mental status, unspecified/Other symptoms and signs involving cognitive functions and awareness}
R42 | Dizziness and giddiness
R43.{0/2} | {Anosmia/Parageusia}
R45.{851/86/89} | {Suicidal ideations/Emotional lability/Other symptoms and signs involving emotional state}
R47.{01/81} | {Aphasia/Slurred speech}
R49.0 | Dysphonia
R50.{9/82/83} | {Fever, unspecified/Postprocedural fever/Postvaccination fever}
R51.{0/9} | {Headache with orthostatic component, not elsewhere classified/Headache, unspecified}
R52 | Pain, unspecified
R53.{1/81/82/83} | {Weakness/Other malaise/Chronic fatigue, unspecified/Other fatigue}
R55 | Syncope and collapse
R56.{00/9} | {Simple febrile convulsions/Unspecified convulsions}
R59.{0/1/9} | {Localized enlarged lymph nodes/Generalized enlarged lymph nodes/Enlarged lymph nodes, unspecified}
R60.{0/1/9} | {Localized edema/Generalized edema/Edema, unspecified}
R61 | Generalized hyperhidrosis
R62.{50/51} | {Unspecified lack of expected normal physiological development in childhood/Failure to thrive (child)}
R63.{0/1/4/5} | {Anorexia/Polydipsia/Abnormal weight loss/Abnormal weight gain}
R68.{12/2/83/84/89} | {Fussy infant (baby)/Dry mouth, unspecified/Chills (without fever)/Jaw pain/Other general symptoms and signs}
R70.0 | Elevated erythrocyte sedimentation rate
R73.{01/02/03/09/9} | {Impaired fasting glucose/Impaired glucose tolerance (oral)/Prediabetes/Other abnormal glucose/Hyperglycemia, unspecified}
R74.{01/8} | {Elevation of levels of liver transaminase levels/Abnormal levels of other serum enzymes}
R76.11 | Nonspecific reaction to tuberculin skin test without active tuberculosis
R79.{89/9/1} | {Other specified abnormal findings of blood chemistry/Abnormal finding of blood chemistry, unspecified/Abnormal coagulation profile}
R80.9 | Proteinuria, unspecified
R82.{90/998} | {Unspecified abnormal findings in urine/Other abnormal findings in urine}
R87.{610/612/613/619} | {Atypical squamous cells of undetermined significance on cytologic smear of cervix (ASC-US)/Low grade squamous intraepithelial lesion on cytologic smear of cervix (LGSIL)/High grade squamous intraepithelial lesion on cytologic smear of cervix (HGSIL)/Unspecified abnormal cytological findings in specimens from cervix uteri}
R91.{1/8} | {Solitary pulmonary nodule/Other nonspecific abnormal finding of lung field}
R92.8 | Other abnormal and inconclusive findings on diagnostic imaging of breast
R93.{1/5/89} | {Abnormal findings on diagnostic imaging of heart and coronary circulation/Abnormal findings on diagnostic imaging of other abdominal regions, including retroperitoneum/Abnormal findings on diagnostic imaging of other specified body structures}
R94.{31/4/5} | {Abnormal electrocardiogram [ECG] [EKG]/Abnormal results of kidney function studies/Abnormal results of liver function studies}
R97.{0/20} | {Elevated carcinoembryonic antigen [CEA]/Elevated prostate specific antigen [PSA]}
U07.1 | COVID-19
U09.9 | Post COVID-19 condition, unspecified
`;
