/** Small files written by hand in the shapes of the official ones. The places and figures are made up. */

export const institutionsCsv = [
	'\uFEFFUNITID,INSTNM,STABBR,COUNTYCD,COUNTYNM,CBSA',
	'900001,Sample College,CA,06037,Los Angeles County,31080',
	'900002,Example Institute,NV,32003,Clark County,29820',
].join('\r\n');

/** `C2024_A`: awards by institution, program and level. */
export const completionsCsv = [
	'UNITID,CIPCODE,MAJORNUM,AWLEVEL,XCTOTALT,CTOTALT',
	'900001,48.0508,1,2,R,30',
	'900001,48.0501,1,3,R,12',
	'900002,48.0508,1,2,R,8',
	'900001,99,1,3,R,42',
].join('\n');

/** A table no reader knows. */
export const ownTableCsv = ['Code,Job,Yearly need', '51-4041,Machinists,12', '51-4121,Welders,30'].join('\n');

/** Projections Central's download, with openings too many for one year, whatever its header says: the reader asks. */
export const doubtfulProjectionsCsv = [
	'State FIPS,Area Name,Occupation Code,Occupation Name,Base Year,Base,Projected Year,Projection,Change,Percent Change,Average Annual Openings',
	'6,Sampleland,51-4041,Machinists,2022,100,2032,110,10,10,90',
	'6,Sampleland,51-4121,Welders,2022,200,2032,210,10,5,190',
].join('\n');
