/** code or header | phrases: metabolism and glands, digestion, blood, infections, as physicians name them in the clinic. */
export const GLAND_AND_GUT_CONDITIONS = `
E13.9 | LADA; latent autoimmune diabetes of adults; MODY; maturity onset diabetes of the young; monogenic diabetes; pancreatogenic diabetes; type 3c diabetes; post-pancreatectomy diabetes; diabetes after pancreatectomy
E08.9 | cystic fibrosis related diabetes; CFRD; diabetes due to cystic fibrosis; diabetes due to chronic pancreatitis
E09.9 | steroid induced diabetes; drug induced diabetes
E11.9 | adult onset diabetes; diet controlled diabetes; new onset type 2 diabetes
E11.65 | uncontrolled type 2 diabetes with hyperglycemia; poorly controlled type 2 diabetes; type 2 diabetes poorly controlled
E16.2 | reactive hypoglycemia; postprandial hypoglycemia
E86.1 | hypovolemia
E89.0 | hypothyroidism after radioactive iodine; hypothyroidism after RAI ablation; hypothyroidism after RAI; hypothyroidism after thyroidectomy; post ablative hypothyroidism; postablative hypothyroidism; postsurgical hypothyroidism
E03.8 | subclinical hypothyroidism; central hypothyroidism; secondary hypothyroidism
E05.10 | toxic thyroid nodule; toxic nodule; hot thyroid nodule; toxic adenoma of thyroid; autonomous thyroid nodule
E05.00 | thyroid eye disease; Graves orbitopathy; Graves ophthalmopathy; diffuse toxic goiter
E06.9 | thyroiditis
E06.1 | subacute thyroiditis; de Quervain thyroiditis
E06.0 | acute suppurative thyroiditis
E04.0 | diffuse goiter
E01.8 | iodine deficiency hypothyroidism
E24.0 | Cushing's disease; pituitary Cushing; ACTH secreting pituitary adenoma
E24.2 | drug induced Cushing syndrome; iatrogenic Cushing syndrome; exogenous Cushing syndrome
E27.8 | adrenal nodule; adrenal incidentaloma; adrenal hyperplasia; adrenal mass
E27.9 | adrenal disorder
D35.00 | pheochromocytoma; adrenal adenoma
D44.7 | paraganglioma
E28.39 | primary ovarian insufficiency; premature ovarian insufficiency; premature ovarian failure
E31.21 | MEN1; MEN 1; multiple endocrine neoplasia type 1
E31.22 | MEN2A; MEN 2A; multiple endocrine neoplasia type 2A
E70.0 | PKU; phenylketonuria
E72.11 | homocystinuria
E83.42 | low magnesium
E87.6 | low potassium
E87.1 | low sodium
E87.5 | high potassium
E61.1 | iron deficiency; low ferritin; low iron; low iron stores
E53.8 | low B12; low vitamin B12; vitamin B12 deficiency; B12 deficiency
E55.9 | low vitamin D; vitamin D insufficiency; hypovitaminosis D
E60 | zinc deficiency
E46 | malnutrition; protein calorie malnutrition
E88.09 | hypoalbuminemia; low albumin
E88.810 | metabolic syndrome; dysmetabolic syndrome
R17 | hyperbilirubinemia; elevated bilirubin; jaundice
R74.8 | elevated alkaline phosphatase; elevated alk phos; elevated ALP; elevated lipase; elevated amylase; elevated CK; elevated CPK; elevated GGT; elevated creatine kinase; alkaline phosphatase elevation
R74.01 | elevated transaminases; elevated ALT; elevated AST; elevated liver enzymes; elevated transaminase; transaminitis; abnormal liver enzymes; elevated AST and ALT
R79.89 | elevated LFTs; abnormal LFTs; elevated liver function tests; abnormal liver function tests
R79.82 | elevated CRP; elevated C-reactive protein
R70.0 | elevated ESR; elevated sed rate; elevated sedimentation rate
R76.8 | positive ANA; elevated ANA; positive rheumatoid factor; positive hepatitis C antibody; positive HCV antibody; hep C antibody positive
R79.1 | supratherapeutic INR; elevated INR; subtherapeutic INR; abnormal INR; prolonged PTT; abnormal coagulation profile
R73.9 | hyperglycemia; elevated glucose; elevated blood sugar; high blood sugar
D12.6 | polyp of colon tubular adenoma; colon polyps tubular adenoma; colon polyps tubular adenomas; adenomatous polyps; adenomatous colon polyps
D13.6 | IPMN; intraductal papillary mucinous neoplasm; side branch IPMN; pancreatic cystic neoplasm
D13.91 | familial adenomatous polyposis
D3A.8 | neuroendocrine tumor
D3A.00 | carcinoid tumor
K20.90 | esophagitis
K21.00 | LA grade A esophagitis; LA grade B esophagitis; LA grade C esophagitis; LA grade D esophagitis; LA class B esophagitis; reflux esophagitis; erosive esophagitis; peptic esophagitis
K20.80 | pill esophagitis; medication induced esophagitis
K22.710 | Barrett's low grade dysplasia; Barrett esophagus low grade dysplasia
K22.711 | Barrett's high grade dysplasia; Barrett esophagus high grade dysplasia
K22.719 | Barrett's with dysplasia
K22.5 | Zenker diverticulum; Zenker's diverticulum; hypopharyngeal diverticulum
K22.4 | esophageal dysmotility; nutcracker esophagus; jackhammer esophagus; diffuse esophageal spasm
B37.81 | esophageal candidiasis; candida esophagitis; candidal esophagitis; esophageal thrush
K29.60 | erosive gastritis; chemical gastropathy; reactive gastropathy; NSAID gastropathy; bile reflux gastritis
K29.40 | atrophic gastritis
K31.7 | gastric polyp; stomach polyp; fundic gland polyps; fundic gland polyp
K31.819 | gastric antral vascular ectasia; angiodysplasia of stomach
K31.A0 | intestinal metaplasia of stomach; gastric intestinal metaplasia
A04.8 | H pylori infection; helicobacter pylori infection; H pylori; helicobacter pylori; H. pylori positive
A05.9 | food poisoning; foodborne illness
R09.A2 | globus sensation; foreign body sensation throat; lump in throat
F45.8 | globus; globus hystericus
R11.15 | cyclic vomiting syndrome; cyclic vomiting
R11.16 | cannabinoid hyperemesis; cannabinoid hyperemesis syndrome; cannabis hyperemesis; cannabis hyperemesis syndrome; marijuana hyperemesis
K57.31 | diverticular bleed; diverticular bleeding; diverticular hemorrhage; diverticulosis with bleeding; bleeding diverticulosis
K57.20 | diverticulitis of colon with abscess; sigmoid diverticulitis with abscess; sigmoid diverticulitis with perforation; perforated sigmoid diverticulitis; diverticulitis of large intestine with abscess
K57.80 | diverticulitis with abscess; diverticulitis with perforation; perforated diverticulitis; complicated diverticulitis with abscess
K50.10 | Crohn's colitis; colonic Crohn's disease; Crohn's disease of colon; Crohn disease of colon; Crohn's disease of large intestine
K50.80 | ileocolonic Crohn's disease; ileocolonic Crohn's; Crohn's ileocolitis; Crohn's disease of small and large intestine
K50.00 | Crohn's ileitis; ileal Crohn's; small bowel Crohn's; small bowel Crohn's disease
K50.913 | Crohn's disease with fistula; Crohn's disease with perianal fistula; perianal Crohn's disease with fistula; fistulizing Crohn's disease; perianal fistulizing Crohn's disease; Crohn's with perianal fistula
K50.914 | Crohn's disease with abscess
K50.912 | stricturing Crohn's disease; Crohn's disease with stricture; Crohn's disease with obstruction
K52.89 | lymphocytic colitis NOS
K86.0 | alcoholic chronic pancreatitis; chronic pancreatitis alcoholic; alcohol induced chronic pancreatitis; chronic alcoholic pancreatitis; chronic pancreatitis due to alcohol
K85.20 | alcoholic pancreatitis; acute alcoholic pancreatitis; alcohol induced acute pancreatitis; acute pancreatitis due to alcohol
K85.10 | gallstone pancreatitis; biliary pancreatitis
K85.30 | drug induced pancreatitis
K86.81 | exocrine pancreatic insufficiency; EPI pancreas; pancreatic exocrine insufficiency
K86.9 | pancreatic lesion; pancreatic mass
K74.60 | cirrhosis with ascites; decompensated cirrhosis; compensated cirrhosis; decompensated cirrhosis with ascites; liver cirrhosis with ascites
K70.31 | alcoholic cirrhosis with ascites; decompensated alcoholic cirrhosis with ascites; alcohol related cirrhosis with ascites; alcohol associated cirrhosis with ascites; decompensated alcohol cirrhosis with ascites
K70.30 | alcoholic cirrhosis; decompensated alcoholic cirrhosis; alcohol associated cirrhosis; alcohol related cirrhosis; compensated alcoholic cirrhosis; alcohol cirrhosis
K74.02 | advanced hepatic fibrosis; stage 3 liver fibrosis; bridging fibrosis
K76.89 | liver lesion; liver mass; hepatic lesion; hepatic mass; liver cyst; hepatic cyst; simple liver cyst
K82.4 | gallbladder polyp; gallbladder polyps
K82.9 | gallbladder disease
K83.8 | dilated common bile duct; biliary dilation; dilated bile duct
B15.9 | hepatitis A; acute hepatitis A
B16.9 | acute hepatitis B
K40.91 | recurrent inguinal hernia; recurrent right inguinal hernia; recurrent left inguinal hernia
K40.90 | inguinal hernia; right inguinal hernia; left inguinal hernia; direct inguinal hernia; indirect inguinal hernia; reducible inguinal hernia
K43.9 | ventral hernia; epigastric hernia; spigelian hernia
K43.2 | incisional hernia; recurrent ventral hernia
K90.829 | short bowel syndrome; short gut syndrome
K90.49 | malabsorption due to intolerance; fructose intolerance; fructose malabsorption
K91.5 | postcholecystectomy syndrome
K91.2 | postsurgical malabsorption; malabsorption after gastric bypass
K91.850 | pouchitis
K91.858 | ileal pouch dysfunction
K95.89 | complication of bariatric surgery; marginal ulcer after gastric bypass
K28.9 | marginal ulcer; anastomotic ulcer; gastrojejunal ulcer
Z43.3 | colostomy care; attention to colostomy
Z43.2 | ileostomy care
Z93.1 | G tube; gastrostomy tube; PEG tube; G tube in place; PEG in place; G-tube dependent
Z43.1 | G tube change; gastrostomy tube change; PEG tube check; G tube replacement
Z93.2 | ileostomy in place; ileostomy
K11.20 | sialadenitis; parotitis
K11.5 | salivary stone; sialolithiasis
K12.30 | mucositis; oral mucositis
K13.21 | oral leukoplakia; leukoplakia of tongue
K14.6 | burning mouth syndrome; burning tongue; tongue pain
K14.1 | geographic tongue
M10.9 | gouty arthritis
B02.29 | post herpetic neuralgia; postherpetic neuralgia; neuralgia after shingles
R53.82 | chronic fatigue
D50.0 | anemia due to heavy periods; anemia due to menorrhagia; iron deficiency anemia due to heavy periods; iron deficiency anemia due to heavy menses; iron deficiency anemia due to menorrhagia; iron deficiency anemia due to blood loss; iron deficiency anemia due to chronic blood loss; chronic blood loss anemia; anemia due to chronic blood loss; anemia due to GI blood loss
D61.810 | pancytopenia due to chemotherapy; chemotherapy induced pancytopenia; chemo induced pancytopenia; pancytopenia due to chemo
E83.111 | iron overload due to transfusions; transfusional iron overload; transfusion iron overload; iron overload from transfusions
C88.40 | MALT lymphoma; extranodal marginal zone lymphoma; gastric MALT lymphoma
C83.00 | marginal zone lymphoma; splenic marginal zone lymphoma; nodal marginal zone lymphoma; small cell B-cell lymphoma
C92.11 | chronic myeloid leukemia in remission; chronic myelogenous leukemia in remission; chronic myeloid leukemia in molecular remission
C91.01 | acute lymphoblastic leukemia in remission
C91.02 | acute lymphoblastic leukemia in relapse; relapsed acute lymphoblastic leukemia
C91.11 | chronic lymphocytic leukemia in remission
C92.01 | acute myeloid leukemia in remission; acute myeloblastic leukemia in remission
C92.02 | acute myeloid leukemia in relapse; relapsed acute myeloid leukemia; relapsed acute myeloblastic leukemia
C90.01 | multiple myeloma in remission
C90.02 | multiple myeloma in relapse; relapsed multiple myeloma; relapsed refractory multiple myeloma
C18.0 | cecal cancer; cecal adenocarcinoma; cancer of cecum; adenocarcinoma of cecum
C22.1 | cholangiocarcinoma; intrahepatic cholangiocarcinoma; bile duct carcinoma intrahepatic
C24.0 | extrahepatic cholangiocarcinoma; hilar cholangiocarcinoma; Klatskin tumor
Z15.01 | BRCA1 carrier; BRCA2 carrier; BRCA1 mutation; BRCA2 mutation; BRCA mutation; BRCA positive; BRCA1 mutation carrier; BRCA2 mutation carrier; PALB2 mutation; CHEK2 mutation; ATM mutation carrier
Z15.060 | Lynch syndrome; hereditary nonpolyposis colorectal cancer; HNPCC
R78.81 | bacteremia; staph bacteremia; strep bacteremia; gram negative bacteremia; MSSA bacteremia; MRSA bacteremia; staph aureus bacteremia; E coli bacteremia
B00.1 | oral herpes; herpes labialis; cold sore; cold sores; fever blister; fever blisters; oral HSV
B25.9 | CMV infection; CMV viremia; cytomegalovirus infection; cytomegalovirus viremia
B38.2 | cocci pneumonia; pulmonary coccidioidomycosis; coccidioidomycosis pneumonia; pulmonary valley fever
B38.9 | valley fever; coccidioidomycosis
B59 | pneumocystis pneumonia; PCP pneumonia; PJP pneumonia; pneumocystis jirovecii pneumonia
A77.0 | Rocky Mountain spotted fever
A09 | traveler's diarrhea; travelers diarrhea; travel diarrhea; infectious diarrhea; infectious gastroenteritis; infectious colitis; infectious enteritis
T82.7XXA | pacemaker infection; infected pacemaker; infected ICD; pacemaker pocket infection; infected defibrillator; ICD pocket infection
T80.211A | central line associated bloodstream infection; central line bloodstream infection; catheter related bloodstream infection
T80.219A | PICC line infection
T83.511A | catheter associated urinary tract infection; catheter associated UTI; UTI due to indwelling catheter; foley associated UTI; UTI due to foley catheter
Z22.322 | methicillin resistant staphylococcus aureus colonization; methicillin resistant staphylococcus aureus carrier; colonized with methicillin resistant staphylococcus aureus; MRSA colonization; MRSA carrier; MRSA colonized; nasal MRSA carrier; MRSA nares positive
Z22.321 | MSSA carrier; MSSA colonization
Z86.19 | hepatitis C cured; cured hepatitis C; hepatitis C treated and cured; hepatitis C status post SVR; history of treated hepatitis C; treated hepatitis C with SVR; hepatitis C with SVR; hepatitis C s/p SVR
E80.21 | acute intermittent porphyria
`;
