/** Small tables in the layouts of the official files. The layout is real, every figure is invented. */
import type { RawRow } from '../reader.ts';
import { barred } from './read-table.fixture.ts';

export const crosswalk = barred(`
CIP2020Code|CIP2020Title|SOC2018Code|SOC2018Title
01.0000|Agriculture, General.|19-1011|Animal Scientists
48.0508|Welding Technology/Welder.|51-4121|Welders, Cutters, Solderers, and Brazers
48.0508|Welding Technology/Welder.|25-1194|Career/Technical Education Teachers, Postsecondary
01.0508|Taxidermy/Taxidermist.|99-9999|NO MATCH
99.9999|NO MATCH|53-6032|Aircraft Service Attendants
`);

export const cipList = barred(`
CIPFamily|CIPCode|Action|TextChange|CIPTitle|CIPDefinition|CrossReferences|Examples
="01"|="01"|No substantive changes|yes|AGRICULTURE AND RELATED FIELDS.|Programs about land.||
="01"|="01.00"|No substantive changes|no|Agriculture, General.|See 01.0000.||
="01"|="01.0000"|No substantive changes|no|Agriculture, General.|A program about land.||
="01"|="01.0309"|Moved from|no|Viticulture and Enology.|Moved to another code.||
="01"|="01.1004"|Moved to|no|Viticulture and Enology.|A program about wine.||
="01"|="01.0799"|Deleted|no|Horses, Other.|Deleted.||
`);

export const completions = barred(`
UNITID|CIPCODE|MAJORNUM|AWLEVEL|XCTOTALT|CTOTALT|XCTOTALM|CTOTALM
900001|48.0508|1|2|R|12|R|7
900001|48.0508|2|2|R|3|R|1
900001|01.0000|1|3|R|5|R|2
900001|99|1|2|R|12|R|7
900001|99|2|2|R|3|R|1
900001|99|1|3|R|5|R|2
900002|48.0508|1|21|R|9|Z|0
900002|99|1|21|R|9|Z|0
`);

export const institutions = barred(`
\uFEFFUNITID|INSTNM|CITY|STABBR|ZIP|SECTOR|ICLEVEL|CBSA|COUNTYCD|COUNTYNM
900001|Harbor Technical College|Harbor|CA|90001|4|2|41860|6075|Harbor County
900002|Valley College|Valley|ca|90002|4|2|-2|-2|-2
`);

export const blsWages = barred(`
Table 1.2 Occupational projections, 2031–2041, and worker characteristics, 2031 (Employment in thousands)
2031 National Employment Matrix title|2031 National Employment Matrix code|Occupation type|Employment, 2031|Employment, 2041|Employment change, numeric, 2031–41|Employment change, percent, 2031–41|Occupational openings, 2031–41 annual average|Median annual wage, dollars, 2031[1]|Typical education needed for entry
Total, all occupations|00-0000|Summary|1000.5|1100.5|100.0|10.0|95.0|50000|—
Welders, cutters, solderers, and brazers|51-4121|Line item|400.5|420.5|20.0|5.0|40.5|51000|High school diploma or equivalent
Machinists|51-4041|Line item|300.2|290.2|-10.0|-3.3|29.5|—|High school diploma or equivalent
Surgeons, all other|29-1249|Line item|25.1|26.0|1.0|3.9|0.7|>=$239,200|Doctoral or professional degree
Home health and personal care aides|31-1120|Line item|200.7|230.7|30.0|14.9|24.3|35000|High school diploma or equivalent
Footnotes:
[1] Wages cover wage and salary workers.
Note: Data is unavailable for values denoted with a "—".
`);

export const blsParts = barred(`
Table 1.10 Occupational separations and openings, projected 2031–41 (Employment in thousands)
2031 National Employment Matrix title|2031 National Employment Matrix code|Occupation type|Employment, 2031|Employment, 2041|Employment change, numeric, 2031–41|Employment change, percent, 2031–41|Labor force exit rate, 2031–41 annual average|Occupational transfer rate, 2031–41 annual average|Labor force exits, 2031–41 annual average|Occupational transfers, 2031–41 annual average|Total occupational separations, 2031–41 annual average|Occupational openings, 2031–41 annual average
Production occupations|51-0000|Summary|700.7|710.7|10.0|1.4|4.0|6.0|28.0|41.0|69.0|70.0
Welders, cutters, solderers, and brazers|51-4121|Line item|400.5|420.5|20.0|5.0|4.0|5.6|16.0|22.5|38.5|40.5
Machinists|51-4041|Line item|300.2|290.2|-10.0|-3.3|4.0|6.2|12.0|18.5|30.5|29.5
Source: Employment Projections program
`);

export const oews = barred(`
AREA|AREA_TITLE|AREA_TYPE|PRIM_STATE|NAICS|I_GROUP|OWN_CODE|OCC_CODE|OCC_TITLE|O_GROUP|TOT_EMP|EMP_PRSE|JOBS_1000|LOC_QUOTIENT|H_MEDIAN|A_MEDIAN
6|California|2|CA|000000|cross-industry|1235|51-0000|Production Occupations|major|700000|0.4|40.1|0.8|22|45000
6|California|2|CA|000000|cross-industry|1235|51-4121|Welders, Cutters, Solderers, and Brazers|detailed|28,010|2.1|1.5|0.62|28.5|59280
6|California|2|CA|000000|cross-industry|1235|25-1194|Career Teachers, Postsecondary|detailed|9000|3.0|0.5|1.1|*|82000
6|California|2|CA|000000|cross-industry|1235|27-2011|Actors|detailed|**|~|*|*|*|*
6|California|2|CA|000000|cross-industry|1235|29-1249|Surgeons, All Other|detailed|2500|4.0|0.1|0.9|#|#
6|California|2|CA|000000|cross-industry|1235|31-1120|Home Health and Personal Care Aides|detailed|500000|0.2|30|1.9|17|35360
6|California|2|CA|336000|3-digit|5|51-4121|Welders, Cutters, Solderers, and Brazers|detailed|3000|5|2|0.5|30|62400
99|U.S.|1|US|000000|cross-industry|1235|51-4121|Welders, Cutters, Solderers, and Brazers|detailed|400000|1||||50000
`);

const eddRow = (
	code: string,
	title: string,
	base: number,
	change: number,
	exits: number,
	transfers: number,
): RawRow => {
	const openings = change + exits + transfers;
	const wages = code.endsWith('1') ? [28.5, 59_280.25] : [0, 0];
	return [
		4,
		code,
		title,
		base,
		base + change,
		change,
		change / base,
		exits,
		transfers,
		openings,
		...wages,
		'N/A',
		'None',
		'None',
	];
};

/** Twenty-one occupations, enough for the test of openings. */
export const edd: RawRow[] = [
	['2031-2041 Occupational Employment Projections'],
	['California'],
	['Statewide'],
	[
		...['SOC Level[1]', 'SOC Code[2]', 'Occupational Title[3]', 'Base Year Employment Estimate 2031[4][5]'],
		...['Projected Year Employment Estimate 2041', 'Numeric Change 2031-2041[6]', 'Percent-age Change 2031-2041'],
		...['Exits\r\n[7]', 'Transfers\r\n[8]', 'Total Job Openings\r\n[9]', 'Median Hourly Wages\r\n[10]'],
		...[
			'Median Annual Wages\r\n[10]',
			'Entry Level Education\r\n[11][12]',
			'Work Experience\r\n[11][12]',
			'On-the-Job',
		],
	],
	[
		1,
		'00-0000',
		'Total, All Occupations',
		90_000,
		95_000,
		5000,
		0.055,
		30_000,
		50_000,
		85_000,
		25,
		52_000,
		'N/A',
		'N/A',
		'N/A',
	],
	[3, '51-4000', 'Metal Workers', 60_000, 62_000, 2000, 0.03, 20_000, 30_000, 52_000, 0, 0, 'N/A', 'N/A', 'N/A'],
	eddRow('51-2090', 'Miscellaneous Assemblers', 9000, -400, 3000, 5000),
	...Array.from({ length: 20 }, (_, index) =>
		eddRow(
			`51-40${10 + index}`,
			`Metal Work ${index}`,
			1000 + 100 * index,
			50 * (index - 4),
			400 + 10 * index,
			500 + 20 * index,
		),
	),
	['End of worksheet.'],
];

export const ohio = barred(`
JobsOhio Region|SOC_Code|Occupation Title|Base Employment|Projected Employment|Annual_Openings_Growth|Exits|Transfers|Total_Openings
Northeast|51-4121|Welders|6,000|6,200|20|240|360|620
Northeast|51-4041|Machinists|9,000|8,500|-50|350|560|860
West|51-4121|Welders|3,000|3,000|0|120|180|300
`);

export const projectionsCentral = barred(`
State FIPS|Area Name|Occupation Code|Occupation Name|Base Year|Base|Projected Year|Projection|Change|Percent Change|Average Annual Openings
0| United States|51-4121|Welders|2031|400500|2041|420500|20000|5|40500
6|California|51-4121|Welders|2031|28000|2041|28600|600|2.1|2990
6|California|27-2011|Actors|2031|0|2041|10|0|25|0
6|California|11/1/2021|Marketing Managers|2031|30000|2041|31000|1000|3.3|2900
`);

const CENTRAL_KEYS =
	'Area|Title|Base|Projected|Change|PercentChange|AvgAnnualOpenings|STFIPS|StateURL|OccCode|BaseYear|ProjYear';
export const projectionsCentralService = barred(`
${CENTRAL_KEYS}
 United States|Welders|400500|420500|20000|5|40500|0|https://example.org|51-4121|2031|2041
California|Welders|28000|28600|600|2.1|2990|6|https://example.org|51-4121|2031|2041
`);

export const onetOccupations = barred(`
O*NET-SOC Code|Title|Description
51-4121.00|Welders, Cutters, Solderers, and Brazers|Join metal.
15-1299.08|Computer Systems Engineers/Architects|Design systems.
`);

export const onetSkillsText = barred(`
O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|N|Standard Error|Lower CI Bound|Upper CI Bound|Recommend Suppress|Not Relevant|Date|Domain Source
51-4121.00|2.A.1.a|Reading Comprehension|IM|3.25|8|0.16|2.9|3.5|N|n/a|08/2031|Analyst
51-4121.00|2.A.1.a|Reading Comprehension|LV|2.75|8|0.25|2.2|3.2|N|N|08/2031|Analyst
51-4121.00|2.B.3.h|Installation|LV|0.12|8|0.12|0|0.3|Y|Y|08/2031|Analyst
15-1299.08|2.A.1.a|Reading Comprehension|IM|n/a|n/a|n/a|n/a|n/a|n/a|n/a|08/2031|Analyst
`);

export const onetKnowledgeExcel: RawRow[] = [
	[
		...['O*NET-SOC Code', 'Title', 'Element ID', 'Element Name', 'Scale ID', 'Scale Name', 'Data Value', 'N'],
		...[
			'Standard Error',
			'Lower CI Bound',
			'Upper CI Bound',
			'Recommend Suppress',
			'Not Relevant',
			'Date',
			'Domain Source',
		],
	],
	[
		'51-4121.00',
		'Welders',
		'2.C.3.d',
		'Mechanical',
		'IM',
		'Importance',
		3.4,
		20,
		0.2,
		3,
		3.8,
		'N',
		null,
		'08/2031',
		'Incumbent',
	],
	[
		'51-4121.00',
		'Welders',
		'2.C.3.d',
		'Mechanical',
		'LV',
		'Level',
		null,
		null,
		null,
		null,
		null,
		null,
		null,
		'08/2031',
		'Incumbent',
	],
];

/** Every sample with the id of the reader that must know it. */
export const samples: { id: string; rows: RawRow[]; fileName?: string }[] = [
	{ id: 'nces-crosswalk', rows: crosswalk },
	{ id: 'nces-cip-list', rows: cipList },
	{ id: 'ipeds-completions', rows: completions, fileName: 'C2031_A.csv' },
	{ id: 'ipeds-institutions', rows: institutions, fileName: 'HD2031.csv' },
	{ id: 'bls-projections-wages', rows: blsWages },
	{ id: 'bls-projections-parts', rows: blsParts },
	{ id: 'bls-oews', rows: oews, fileName: 'state_M2031_dl.xlsx' },
	{ id: 'edd-projections', rows: edd },
	{ id: 'ohio-projections', rows: ohio, fileName: 'ohio_2020_2030.csv' },
	{ id: 'projections-central', rows: projectionsCentral },
	{ id: 'projections-central', rows: projectionsCentralService },
	{ id: 'onet-occupations', rows: onetOccupations },
	{ id: 'onet-ratings', rows: onetSkillsText },
	{ id: 'onet-ratings', rows: onetKnowledgeExcel },
];
