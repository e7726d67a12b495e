/** Glands, food, blood, tumours, infections, as patients and hurried coders write them: `phrase | official wording; other wording | codes to offer first`. */
export const GLAND_AND_BLOOD_WORDS = `
# glands and food
type 2 diabetes | type 2 diabetes mellitus | E11.9
diabetes type 2 | type 2 diabetes mellitus | E11.9
adult onset diabetes | type 2 diabetes mellitus | E11.9
type 1 diabetes | type 1 diabetes mellitus | E10.9
juvenile diabetes | type 1 diabetes mellitus | E10.9
diabetes | type 2 diabetes mellitus | E11.9
sugar diabetes | type 2 diabetes mellitus | E11.9
uncontrolled diabetes | type 2 diabetes mellitus with hyperglycemia | E11.65
poorly controlled diabetes | type 2 diabetes mellitus with hyperglycemia | E11.65
diabetic neuropathy | diabetes mellitus with diabetic neuropathy | E11.40
diabetic retinopathy | diabetes mellitus with diabetic retinopathy | E11.319
diabetic nephropathy | diabetes mellitus with diabetic nephropathy | E11.21
diabetic kidney disease | diabetes mellitus with diabetic chronic kidney disease | E11.22
diabetic foot ulcer | type 2 diabetes mellitus with foot ulcer | E11.621
borderline diabetes | prediabetes | R73.03
prediabetic | prediabetes | R73.03
high blood sugar | hyperglycemia | R73.9
high sugar | hyperglycemia unspecified | R73.9
low blood sugar | hypoglycemia | E16.2
high cholesterol | pure hypercholesterolemia; hyperlipidemia | E78.00 E78.5
elevated cholesterol | pure hypercholesterolemia | E78.00 E78.5
high triglycerides | pure hyperglyceridemia | E78.1
mixed hyperlipidemia | mixed hyperlipidemia | E78.2
dyslipidemia | hyperlipidemia | E78.5
underactive thyroid | hypothyroidism | E03.9
low thyroid | hypothyroidism | E03.9
overactive thyroid | thyrotoxicosis | E05.90
hyperthyroidism | thyrotoxicosis without thyrotoxic crisis | E05.90
thyroid nodule | nontoxic single thyroid nodule | E04.1
graves disease | thyrotoxicosis with diffuse goiter without thyrotoxic crisis | E05.00
hashimotos | autoimmune thyroiditis | E06.3
goiter | nontoxic goiter | E04.9
obesity | obesity | E66.9
obese | obesity | E66.9
morbid obesity | morbid severe obesity due to excess calories | E66.01
morbidly obese | morbid severe obesity due to excess calories | E66.01
severe obesity | morbid severe obesity due to excess calories | E66.01
overweight | overweight | E66.3
dehydrated | dehydration | E86.0
low potassium | hypokalemia | E87.6
high potassium | hyperkalemia | E87.5
low sodium | hypo osmolality and hyponatremia | E87.1
high calcium | hypercalcemia | E83.52
low calcium | hypocalcemia | E83.51
low magnesium | hypomagnesemia | E83.42
vitamin d deficiency | vitamin d deficiency | E55.9
low vitamin d | vitamin d deficiency | E55.9
b12 deficiency | deficiency of other specified b group vitamins | E53.8
vitamin b12 deficiency | deficiency of other specified b group vitamins | E53.8
b12 deficiency anemia | vitamin b12 deficiency anemia | D51.9
pernicious anemia | vitamin b12 deficiency anemia due to intrinsic factor deficiency | D51.0
malnutrition | protein calorie malnutrition | E46
gout | gout | M10.9
gout attack | gout | M10.9
metabolic syndrome | metabolic syndrome | E88.810
insulin resistance | insulin resistance |
# blood and cancer
low blood count | anemia unspecified | D64.9
low iron | iron deficiency | E61.1
iron deficiency | iron deficiency | E61.1
anemia | anemia | D64.9
sickle cell | sickle cell disease without crisis | D57.1
low platelets | thrombocytopenia | D69.6
high white count | elevated white blood cell count | D72.829
low white count | decreased white blood cell count leukopenia | D72.819
neutropenia | neutropenia | D70.9
easy bruising | spontaneous ecchymoses | R23.3
swollen glands | enlarged lymph nodes | R59.9
swollen lymph nodes | enlarged lymph nodes | R59.9
lymphadenopathy | enlarged lymph nodes | R59.9
skin cancer | malignant neoplasm of skin | C44.90
melanoma | malignant melanoma of skin | C43.9
breast cancer | malignant neoplasm of breast female | C50.919
prostate cancer | malignant neoplasm of prostate | C61
lung cancer | malignant neoplasm of bronchus or lung | C34.90
colon cancer | malignant neoplasm of colon | C18.9
bladder cancer | malignant neoplasm of bladder | C67.9
kidney cancer | malignant neoplasm of kidney | C64.9
pancreatic cancer | malignant neoplasm of pancreas | C25.9
ovarian cancer | malignant neoplasm of ovary | C56.9
cervical cancer | malignant neoplasm of cervix uteri | C53.9
uterine cancer | malignant neoplasm of endometrium; malignant neoplasm of uterus | C54.1 C55
endometrial cancer | malignant neoplasm of endometrium | C54.1
thyroid cancer | malignant neoplasm of thyroid | C73
brain cancer | malignant neoplasm of brain | C71.9
brain tumor | neoplasm of brain | D49.6
liver cancer | malignant neoplasm of liver | C22.9
stomach cancer | malignant neoplasm of stomach | C16.9
throat cancer | malignant neoplasm of pharynx | C14.0
esophageal cancer | malignant neoplasm of esophagus | C15.9
rectal cancer | malignant neoplasm of rectum | C20
testicular cancer | malignant neoplasm of testis | C62.90
bone cancer | malignant neoplasm of bone | C41.9
leukemia | leukemia | C95.90
lymphoma | lymphoma | C85.90
hodgkins | hodgkin lymphoma | C81.90
bone mets | secondary malignant neoplasm of bone | C79.51
brain mets | secondary malignant neoplasm of brain | C79.31
liver mets | secondary malignant neoplasm of liver | C78.7
lung mets | secondary malignant neoplasm of lung | C78.00
history of breast cancer | personal history of malignant neoplasm of breast | Z85.3
history of prostate cancer | personal history of malignant neoplasm of prostate | Z85.46
history of colon cancer | personal history of malignant neoplasm of large intestine | Z85.038
history of lung cancer | personal history of malignant neoplasm of bronchus and lung | Z85.118
history of cancer | personal history of malignant neoplasm | Z85.9
chemotherapy | encounter for antineoplastic chemotherapy | Z51.11
chemo | encounter for antineoplastic chemotherapy | Z51.11
radiation therapy | encounter for antineoplastic radiation therapy | Z51.0
immunotherapy | encounter for antineoplastic immunotherapy | Z51.12
lipoma | benign lipomatous neoplasm | D17.9
enlarged thyroid | nontoxic goiter | E04.9
swollen thyroid | nontoxic goiter | E04.9
mng | nontoxic multinodular goiter | E04.2
postoperative hypothyroidism | postprocedural hypothyroidism | E89.0
post thyroidectomy hypothyroidism | postprocedural hypothyroidism | E89.0
thyroidectomy | postprocedural hypothyroidism | E89.0
diabetes mellitus type i | type 1 diabetes mellitus | E10.9
t1dm uncontrolled | type 1 diabetes mellitus with hyperglycemia | E10.65
uncontrolled type 1 diabetes | type 1 diabetes mellitus with hyperglycemia | E10.65
uncontrolled t1dm | type 1 diabetes mellitus with hyperglycemia | E10.65
uncontrolled t2dm | type 2 diabetes mellitus with hyperglycemia | E11.65
t2dm uncontrolled | type 2 diabetes mellitus with hyperglycemia | E11.65
dm2 uncontrolled | type 2 diabetes mellitus with hyperglycemia | E11.65
diabetic macular edema | type 2 diabetes mellitus with unspecified diabetic retinopathy with macular edema | E11.311
proliferative diabetic retinopathy | type 2 diabetes mellitus with proliferative diabetic retinopathy without macular edema | E11.3599
npdr with macular edema | type 2 diabetes mellitus nonproliferative diabetic retinopathy with macular edema | E11.3219 E11.311
diabetic pvd | type 2 diabetes mellitus with diabetic peripheral angiopathy without gangrene | E11.51
diabetic pad | type 2 diabetes mellitus with diabetic peripheral angiopathy without gangrene | E11.51
diabetes with peripheral vascular disease | type 2 diabetes mellitus with diabetic peripheral angiopathy without gangrene | E11.51
diabetes with pvd | type 2 diabetes mellitus with diabetic peripheral angiopathy without gangrene | E11.51
diabetes with pad | type 2 diabetes mellitus with diabetic peripheral angiopathy without gangrene | E11.51
low sugar diabetic | type 2 diabetes mellitus with hypoglycemia without coma | E11.649
diabetic low sugar | type 2 diabetes mellitus with hypoglycemia without coma | E11.649
low blood sugar in diabetic | type 2 diabetes mellitus with hypoglycemia without coma | E11.649
secondary diabetes | drug or chemical induced diabetes mellitus; other specified diabetes mellitus | E13.9 E09.9
steroid induced diabetes | drug or chemical induced diabetes mellitus | E09.9
steroid induced hyperglycemia | drug or chemical induced diabetes mellitus with hyperglycemia | E09.65
drug induced diabetes | drug or chemical induced diabetes mellitus without complications | E09.9
pre diabetes | prediabetes | R73.03
pre diabetic | prediabetes | R73.03
pre-diabetic | prediabetes | R73.03
elevated glucose | hyperglycemia unspecified | R73.9
high glucose | hyperglycemia unspecified | R73.9
elevated a1c | other abnormal glucose | R73.09
high a1c | other abnormal glucose | R73.09
low glucose | hypoglycemia unspecified | E16.2
low sugar | hypoglycemia unspecified | E16.2
high prolactin | hyperprolactinemia | E22.1
elevated prolactin | hyperprolactinemia | E22.1
adrenal nodule | other specified disorders of adrenal gland | E27.8
adrenal mass | other specified disorders of adrenal gland | E27.8
adrenal incidentaloma | other specified disorders of adrenal gland | E27.8
early puberty | precocious puberty | E30.1
late puberty | delayed puberty | E30.0
hypovitaminosis d | vitamin d deficiency | E55.9
low vit d | vitamin d deficiency | E55.9
zinc deficiency | dietary zinc deficiency | E60
low iron anemia | iron deficiency anemia | D50.9
undernourished | unspecified protein-calorie malnutrition | E46
undernutrition | unspecified protein-calorie malnutrition | E46
high lipids | hyperlipidemia | E78.5
lipids high | hyperlipidemia | E78.5
elevated lipids | hyperlipidemia | E78.5
abnormal lipids | hyperlipidemia | E78.5
syndrome x | metabolic syndrome | E88.810
iron overload | hemochromatosis unspecified | E83.119
hyperkalemia high potassium | hyperkalemia | E87.5
high sodium | hyperosmolality and hypernatremia | E87.0
high phosphorus | disorders of phosphorus metabolism | E83.39
volume overload | fluid overload unspecified | E87.70
fluid overload | fluid overload unspecified | E87.70
phenylketonuria | classical phenylketonuria | E70.0
pku | classical phenylketonuria | E70.0
colorectal cancer | malignant neoplasm of colon | C18.9 C19
bowel cancer | malignant neoplasm of colon | C18.9
rul lung cancer | malignant neoplasm of upper lobe right lung | C34.11
lul lung cancer | malignant neoplasm of upper lobe left lung | C34.12
rll lung cancer | malignant neoplasm of lower lobe right lung | C34.31
lll lung cancer | malignant neoplasm of lower lobe left lung | C34.32
gbm | malignant neoplasm of brain unspecified | C71.9
glioblastoma | malignant neoplasm of brain unspecified | C71.9
mets | secondary malignant neoplasm | C79.9
metastases to brain | secondary malignant neoplasm of brain | C79.31
metastases to bone | secondary malignant neoplasm of bone | C79.51
metastases to liver | secondary malignant neoplasm of liver | C78.7
metastases to lung | secondary malignant neoplasm of lung | C78.00
hodgkin's disease | hodgkin lymphoma | C81.90
hodgkins disease | hodgkin lymphoma | C81.90
myeloma | multiple myeloma not having achieved remission | C90.00
acute myeloid leukemia | acute myeloblastic leukemia not having achieved remission | C92.00
acute myelogenous leukemia | acute myeloblastic leukemia not having achieved remission | C92.00
chronic myeloid leukemia | chronic myeloid leukemia bcr/abl-positive not having achieved remission | C92.10
ductal carcinoma in situ | intraductal carcinoma in situ of breast | D05.10
lobular carcinoma in situ | lobular carcinoma in situ of breast | D05.00
fatty tumor | lipoma | D17.9
fatty lump | lipoma | D17.9
lipoma back | benign lipomatous neoplasm skin and subcutaneous tissue of trunk | D17.1
lipoma of back | benign lipomatous neoplasm skin and subcutaneous tissue of trunk | D17.1
back lipoma | benign lipomatous neoplasm skin and subcutaneous tissue of trunk | D17.1
lipoma neck | benign lipomatous neoplasm skin and subcutaneous tissue of head face and neck | D17.0
tubular adenoma | benign neoplasm of colon unspecified | D12.6
tubular adenoma colon | benign neoplasm of colon unspecified | D12.6
adenomatous polyp | benign neoplasm of colon unspecified | D12.6
pituitary adenoma | benign neoplasm of pituitary gland | D35.2
pituitary tumor | benign neoplasm of pituitary gland | D35.2
thyroid adenoma | benign neoplasm of thyroid gland | D34
adrenal adenoma | benign neoplasm of adrenal gland | D35.00
pcv | polycythemia vera | D45
suspicious skin lesion | neoplasm of uncertain behavior of skin; neoplasm of unspecified behavior of skin | D48.5 D49.2
skin lesion suspicious | neoplasm of uncertain behavior of skin; neoplasm of unspecified behavior of skin | D48.5 D49.2
skin tumor | neoplasm of unspecified behavior of bone soft tissue and skin | D49.2
skin neoplasm | neoplasm of unspecified behavior of bone soft tissue and skin | D49.2
neoplasm of skin | neoplasm of unspecified behavior of bone soft tissue and skin | D49.2
breast neoplasm | neoplasm of unspecified behavior of breast | D49.3
low hgb | anemia unspecified | D64.9
low hemoglobin | anemia unspecified | D64.9
low hb | anemia unspecified | D64.9
low h&h | anemia unspecified | D64.9
abla | acute posthemorrhagic anemia | D62
blood loss anemia | acute posthemorrhagic anemia; iron deficiency anemia secondary to blood loss | D62 D50.0
acd | anemia in other chronic diseases | D63.8
vwd | von willebrand disease | D68.00
fvl | activated protein c resistance factor v leiden | D68.51
aps | antiphospholipid syndrome | D68.61
low platelet count | thrombocytopenia unspecified | D69.6
low plt | thrombocytopenia unspecified | D69.6
high platelets | thrombocytosis unspecified | D75.839
elevated platelets | thrombocytosis unspecified | D75.839
low neutrophils | neutropenia unspecified | D70.9
low anc | neutropenia unspecified | D70.9
elevated wbc | elevated white blood cell count | D72.829
high wbc | elevated white blood cell count | D72.829
elevated white count | elevated white blood cell count | D72.829
high white blood cells | elevated white blood cell count | D72.829
low wbc | decreased white blood cell count | D72.819
low white blood cells | decreased white blood cell count | D72.819
low lymphocytes | lymphocytopenia | D72.810
hypercoagulability | other primary thrombophilia | D68.59
hypercoagulable | other primary thrombophilia | D68.59
clotting disorder | coagulation defect unspecified; other primary thrombophilia | D68.9 D68.59
bleeding disorder | coagulation defect unspecified | D68.9
sarcoid | sarcoidosis unspecified | D86.9
immune deficiency | immunodeficiency unspecified | D84.9
weak immune system | immunodeficiency unspecified | D84.9
cvid | common variable immunodeficiency | D83.9
drug induced immunosuppression | immunodeficiency due to drugs | D84.821
immunosuppression due to drug | immunodeficiency due to drugs | D84.821
immunosuppression due to medication | immunodeficiency due to drugs | D84.821
elevated esr | elevated erythrocyte sedimentation rate | R70.0
high esr | elevated erythrocyte sedimentation rate | R70.0
elevated sed rate | elevated erythrocyte sedimentation rate | R70.0
elevated crp | elevated c-reactive protein | R79.82
high crp | elevated c-reactive protein | R79.82
elevated ferritin | other specified abnormal findings of blood chemistry | R79.89
high ferritin | other specified abnormal findings of blood chemistry | R79.89
elevated d dimer | other specified abnormal findings of blood chemistry | R79.89
elevated troponin | other specified abnormal findings of blood chemistry | R79.89
elevated inr | abnormal coagulation profile | R79.1
high inr | abnormal coagulation profile | R79.1
supratherapeutic inr | abnormal coagulation profile | R79.1
subtherapeutic inr | abnormal coagulation profile | R79.1
low inr | abnormal coagulation profile | R79.1
elevated tsh | other specified abnormal findings of blood chemistry; abnormal results of thyroid function studies | R79.89 R94.6
high tsh | other specified abnormal findings of blood chemistry; abnormal results of thyroid function studies | R79.89 R94.6
low tsh | other specified abnormal findings of blood chemistry; abnormal results of thyroid function studies | R79.89 R94.6
abnormal tsh | abnormal results of thyroid function studies | R94.6 R79.89
abnormal thyroid test | abnormal results of thyroid function studies | R94.6
positive ana | other specified abnormal immunological findings in serum | R76.89
ana positive | other specified abnormal immunological findings in serum | R76.89
elevated ana | other specified abnormal immunological findings in serum | R76.89
positive antinuclear antibody | other specified abnormal immunological findings in serum | R76.89
positive rheumatoid factor | abnormal rheumatoid factor and anti-citrullinated protein antibody without rheumatoid arthritis | R76.81
abnormal blood test | abnormal finding of blood chemistry unspecified | R79.9
abnormal blood work | abnormal finding of blood chemistry unspecified | R79.9
positive drug screen | finding of unspecified substance not normally found in blood | R78.9 R82.5
positive urine drug screen | elevated urine levels of drugs | R82.5
febrile | fever unspecified | R50.9
post vaccination fever | postvaccination fever | R50.83
fever after vaccine | postvaccination fever | R50.83
lump under skin | localized swelling mass and lump | R22.9
subcutaneous nodule | localized swelling mass and lump | R22.9
pale | pallor | R23.1
pale skin | pallor | R23.1
muscle wasting disease | muscle wasting and atrophy | M62.50
wasting | cachexia | R64
wasting syndrome | cachexia | R64
short height | short stature child | R62.52
short child | short stature child | R62.52
trich | trichomoniasis | A59.9
hsv genital | herpesviral infection of genitalia | A60.00
chicken pox | varicella without complication | B01.9
phn | postherpetic neuralgia | B02.29
post herpetic neuralgia | other postherpetic nervous system involvement | B02.29
ophthalmic zoster | zoster ocular disease | B02.30
ophthalmic shingles | zoster ocular disease | B02.30
rubeola | measles | B05.9
german measles | rubella without complication | B06.9
water warts | molluscum contagiosum | B08.1
slapped cheek | erythema infectiosum | B08.3
slapped cheek disease | erythema infectiosum | B08.3
roseola | exanthema subitum | B08.20
glandular fever | infectious mononucleosis | B27.90
viral illness | viral infection unspecified | B34.9
thrush esophagus | candidal esophagitis | B37.81
yeast rash | candidiasis of skin | B37.2
yeast diaper rash | candidiasis of skin; diaper dermatitis | B37.2 L22
sars cov 2 | covid-19 | U07.1
sars-cov-2 | covid-19 | U07.1
rmsf | rocky mountain spotted fever | A77.0
traveler's diarrhea | infectious gastroenteritis and colitis | A09
travelers diarrhea | infectious gastroenteritis and colitis | A09
hypothiroid | hypothyroidism | E03.9
lipid disorder | hyperlipidemia unspecified | E78.5
diet controlled diabetes | type 2 diabetes mellitus without complications | E11.9
diabetes diet controlled | type 2 diabetes mellitus without complications | E11.9
diabetes type 2 diet controlled | type 2 diabetes mellitus without complications | E11.9
low protein | abnormality of plasma protein; other disorders of plasma-protein metabolism | E88.09 R77.9
low albumin | other disorders of plasma-protein metabolism; abnormality of albumin | E88.09 R77.0
parathyroid high | hyperparathyroidism unspecified | E21.3
cold intolerance | other general symptoms and signs | R68.89
heat intolerance | other general symptoms and signs | R68.89
fungal infection | unspecified mycosis | B49
parasite | unspecified parasitic disease | B89
parasites | unspecified parasitic disease | B89
diabetic with numb feet | type 2 diabetes mellitus with diabetic polyneuropathy | E11.42
diabetic numb feet | type 2 diabetes mellitus with diabetic polyneuropathy | E11.42
positive strep test | streptococcal pharyngitis | J02.0
`;
