// Made from schemas/v1 by `npm run schemas`: not to be edited.
"use strict";
export const validator0 = validate52;
const schema19 = {"type":"object","required":["apiVersion","kind","metadata","spec"],"additionalProperties":false,"properties":{"apiVersion":{"type":"string","const":"data.automation/v1"},"kind":{"type":"string","const":"DataDefinition"},"metadata":{"$ref":"#/$defs/metadata"},"spec":{"$ref":"#/$defs/spec"}},"$defs":{"metadata":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"},"namespace":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"},"version":{"type":"string","pattern":"^v?(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"},"description":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}}}},"spec":{"type":"object","additionalProperties":false,"not":{"required":["table","collection"]},"properties":{"extends":{"type":"string","pattern":"^([A-Za-z_][A-Za-z0-9_-]*/)?[A-Za-z_][A-Za-z0-9_-]*$"},"source":{"type":"string","enum":["synthetic","seed","masked_production","hybrid"]},"origin":{"$ref":"#/$defs/origin"},"rows":{"$ref":"#/$defs/rows"},"seed":{"type":["integer","string"]},"locale":{"anyOf":[{"type":"string"},{"type":"object","minProperties":1,"additionalProperties":{"type":"number","minimum":0}}]},"table":{"type":"string","minLength":1},"collection":{"type":"string","minLength":1},"database":{"$ref":"#/$defs/database"},"volume":{"anyOf":[{"type":"integer","minimum":0},{"$ref":"#/$defs/volume"}]},"fields":{"type":"array","items":{"$ref":"#/$defs/field"}},"relationships":{"type":"array","items":{"$ref":"#/$defs/relationship"}},"masking_rules":{"type":"array","items":{"$ref":"#/$defs/masking_rule"}},"validation":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/constraint"}]}},"indexes":{"type":"array","items":{"$ref":"#/$defs/index"}},"correlations":{"type":"array","items":{"$ref":"#/$defs/correlation"}},"strict":{"type":"boolean"},"traits":{"type":"object","additionalProperties":{"$ref":"#/$defs/trait"}},"tenant":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/tenant"}]},"embed":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/embed"}]}},{"$ref":"#/$defs/embed"}]},"subset":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/subset"}]},"refresh":{"$ref":"#/$defs/refresh"}}},"rows":{"type":"array","items":{"type":"object"}},"origin":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"uri":{"type":"string","minLength":1},"table":{"type":"string","minLength":1},"collection":{"type":"string","minLength":1},"query":{"type":"string","minLength":1},"file":{"type":"string","minLength":1},"format":{"type":"string","enum":["csv","json","ndjson"]},"rows":{"$ref":"#/$defs/rows"}}},"database":{"type":"object","additionalProperties":false,"not":{"required":["uri","connection"]},"properties":{"engine":{"type":"string","enum":["postgresql","pglite","mongodb"]},"uri":{"type":"string","minLength":1},"connection":{"$ref":"#/$defs/connection"}}},"connection":{"type":"object","additionalProperties":false,"properties":{"host":{"type":"string"},"port":{"type":["integer","string"]},"database":{"type":"string"},"user":{"type":"string"},"password":{"type":"string"},"schema":{"type":"string"},"sslmode":{"type":"string","enum":["disable","allow","prefer","require","verify-ca","verify-full"]},"sslrootcert":{"type":"string"}}},"volume":{"type":"object","additionalProperties":false,"not":{"required":["count","per"]},"properties":{"count":{"type":"integer","minimum":0},"per":{"$ref":"#/$defs/per"},"distribution":{"$ref":"#/$defs/distribution"}}},"per":{"type":"object","required":["parent"],"additionalProperties":false,"properties":{"parent":{"type":"string","minLength":1},"by":{"type":"string","minLength":1},"count":{"type":"integer","minimum":0},"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0},"mean":{"type":"number","minimum":0},"distribution":{"type":"string","enum":["uniform","zipf","exact","normal","poisson"]}}},"null_trend":{"type":"object","required":["by","to"],"additionalProperties":false,"properties":{"by":{"type":"string","minLength":1},"from":{"type":"number","minimum":0,"maximum":1},"to":{"type":"number","minimum":0,"maximum":1}}},"correlation":{"type":"object","required":["fields","rank"],"additionalProperties":false,"properties":{"fields":{"type":"array","minItems":2,"maxItems":64,"items":{"type":"string","minLength":1}},"rank":{"anyOf":[{"type":"number","minimum":-1,"maximum":1},{"type":"array","items":{"type":"array","items":{"type":"number","minimum":-1,"maximum":1}}}]}}},"distribution":{"anyOf":[{"type":"string","enum":["uniform","zipf","exact","normal"]},{"$ref":"#/$defs/shaped_distribution"}]},"shaped_distribution":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"weights":{"type":"array","minItems":1,"items":{"type":"number","minimum":0}},"type":{"type":"string","enum":["uniform","zipf","exact","normal"]},"s":{"type":"number","exclusiveMinimum":0},"mean":{"type":"number"},"stddev":{"type":"number","exclusiveMinimum":0}}},"field":{"type":"object","required":["name"],"allOf":[{"$ref":"generators.json"}],"unevaluatedProperties":false,"properties":{"name":{"type":"string","minLength":1},"type":{"type":"string","minLength":1},"generator":{"$ref":"generators.json#/$defs/name"},"nullable":{"type":"boolean"},"null_probability":{"type":"number","minimum":0,"maximum":1},"null_with":{"type":"string","minLength":1},"null_trend":{"$ref":"#/$defs/null_trend"},"unique":{"type":"boolean"},"unique_where":{"type":"string","minLength":1},"primary_key":{"type":"boolean"},"default":{"type":["string","number","boolean","null","object","array"]},"description":{"type":"string"},"pii_category":{"$ref":"masks.json#/$defs/category"},"masking":{"anyOf":[{"type":"boolean"},{"$ref":"masks.json#/$defs/name"},{"$ref":"#/$defs/mask"}]},"constraint":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/constraint"}]},"matches":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"seed_as":{"type":"string","minLength":1},"edge_cases":{"anyOf":[{"type":"boolean"},{"type":"number","minimum":0,"maximum":1}]},"invalid":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"$ref":"#/$defs/invalid"}]},"independent":{"type":"boolean"},"profile":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"},"when":{"type":"string","minLength":1},"enforced":{"type":"boolean"},"external":{"type":"boolean"},"acyclic":{"type":"boolean"},"root_probability":{"type":"number","minimum":0,"maximum":1},"max_depth":{"type":"integer","minimum":1},"root":{"enum":["self"]}}},"member":{"type":"object","required":["name"],"allOf":[{"$ref":"generators.json"}],"unevaluatedProperties":false,"properties":{"name":{"type":"string","minLength":1},"type":{"type":"string","minLength":1},"generator":{"$ref":"generators.json#/$defs/name"},"nullable":{"type":"boolean"},"null_probability":{"type":"number","minimum":0,"maximum":1},"default":{"type":["string","number","boolean","null","object","array"]},"description":{"type":"string"},"pii_category":{"$ref":"masks.json#/$defs/category"},"masking":{"anyOf":[{"type":"boolean"},{"$ref":"masks.json#/$defs/name"},{"$ref":"#/$defs/mask"}]},"invalid":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"$ref":"#/$defs/invalid"}]},"enforced":{"const":false},"pattern":{"type":"string","minLength":1},"independent":{"type":"boolean"},"profile":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"},"seed_as":{"type":"string","minLength":1}}},"item":{"type":"object","allOf":[{"$ref":"generators.json"}],"unevaluatedProperties":false,"properties":{"type":{"type":"string","minLength":1},"generator":{"$ref":"generators.json#/$defs/name"},"nullable":{"type":"boolean"},"null_probability":{"type":"number","minimum":0,"maximum":1},"default":{"type":["string","number","boolean","null","object","array"]},"description":{"type":"string"},"pii_category":{"$ref":"masks.json#/$defs/category"},"masking":{"anyOf":[{"type":"boolean"},{"$ref":"masks.json#/$defs/name"},{"$ref":"#/$defs/mask"}]},"invalid":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"$ref":"#/$defs/invalid"}]},"enforced":{"const":false}}},"invalid":{"type":"object","required":["share"],"additionalProperties":false,"properties":{"share":{"type":"number","minimum":0,"maximum":1},"kind":{"type":["string","null"],"enum":["orphan","bad_format","out_of_range","too_long","null","wrong_type",null]}}},"mask":{"type":"object","required":["rule"],"allOf":[{"$ref":"masks.json"}],"unevaluatedProperties":false,"properties":{"rule":{"$ref":"masks.json#/$defs/name"},"when":{"type":"string","minLength":1},"on_nonconforming":{"type":"string","enum":["error","nullify","generalize","keep"]}}},"masking_rule":{"type":"object","required":["field","rule"],"allOf":[{"$ref":"masks.json"}],"unevaluatedProperties":false,"properties":{"field":{"type":"string","minLength":1},"rule":{"$ref":"masks.json#/$defs/name"},"when":{"type":"string","minLength":1},"on_nonconforming":{"type":"string","enum":["error","nullify","generalize","keep"]}}},"relationship":{"type":"object","required":["foreignKey","references"],"additionalProperties":false,"properties":{"foreignKey":{"anyOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}}]},"references":{"type":"string","minLength":1},"onDelete":{"type":"string","enum":["cascade","restrict","set null","set default","no action"]},"distribution":{"$ref":"#/$defs/distribution"},"null_probability":{"type":"number","minimum":0,"maximum":1},"name":{"type":"string","minLength":1},"unique":{"type":"boolean"},"enforced":{"type":"boolean"},"external":{"type":"boolean"},"acyclic":{"type":"boolean"},"root_probability":{"type":"number","minimum":0,"maximum":1},"max_depth":{"type":"integer","minimum":1},"root":{"enum":["self"]},"description":{"type":"string"}}},"constraint":{"type":"object","required":["constraint"],"additionalProperties":false,"properties":{"constraint":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"description":{"type":"string"},"severity":{"type":"string","enum":["error","warning","info"]}}},"index":{"type":"object","required":["fields"],"additionalProperties":false,"properties":{"fields":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"unique":{"type":"boolean"},"where":{"type":"string","minLength":1},"name":{"type":"string","minLength":1}}},"trait":{"type":"object","additionalProperties":false,"properties":{"description":{"type":"string"},"share":{"type":"number","minimum":0,"maximum":1},"fields":{"type":"array","items":{"$ref":"#/$defs/field"}}}},"tenant":{"type":"object","required":["dataset"],"additionalProperties":false,"properties":{"dataset":{"type":"string","minLength":1},"field":{"type":"string","minLength":1}}},"embed":{"type":"object","required":["dataset"],"additionalProperties":false,"properties":{"dataset":{"type":"string","minLength":1},"as":{"type":"string","minLength":1},"by":{"type":"string","minLength":1}}},"subset":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"where":{"type":"string","minLength":1},"share":{"type":"number","minimum":0,"maximum":1},"limit":{"type":"integer","minimum":0}}},"refresh":{"type":"object","additionalProperties":false,"properties":{"schedule":{"type":"string","pattern":"^\\s*(\\S+(\\s+\\S+){4,5}|@(yearly|annually|monthly|weekly|daily|midnight|hourly))\\s*$"},"source":{"type":"string","enum":["synthetic","seed","masked_production","hybrid"]},"tag_version":{"type":"boolean"}}}}};
const schema20 = {"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"},"namespace":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"},"version":{"type":"string","pattern":"^v?(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"},"description":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}}}};
const pattern3 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]*$", "u");
const pattern5 = new RegExp("^v?(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "namespace")) || (key0 === "version")) || (key0 === "description")) || (key0 === "labels"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.namespace !== undefined){
let data1 = data.namespace;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err4 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^v?(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.labels !== undefined){
let data4 = data.labels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err9 = {instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema20.properties.labels.additionalProperties.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"object","additionalProperties":false,"not":{"required":["table","collection"]},"properties":{"extends":{"type":"string","pattern":"^([A-Za-z_][A-Za-z0-9_-]*/)?[A-Za-z_][A-Za-z0-9_-]*$"},"source":{"type":"string","enum":["synthetic","seed","masked_production","hybrid"]},"origin":{"$ref":"#/$defs/origin"},"rows":{"$ref":"#/$defs/rows"},"seed":{"type":["integer","string"]},"locale":{"anyOf":[{"type":"string"},{"type":"object","minProperties":1,"additionalProperties":{"type":"number","minimum":0}}]},"table":{"type":"string","minLength":1},"collection":{"type":"string","minLength":1},"database":{"$ref":"#/$defs/database"},"volume":{"anyOf":[{"type":"integer","minimum":0},{"$ref":"#/$defs/volume"}]},"fields":{"type":"array","items":{"$ref":"#/$defs/field"}},"relationships":{"type":"array","items":{"$ref":"#/$defs/relationship"}},"masking_rules":{"type":"array","items":{"$ref":"#/$defs/masking_rule"}},"validation":{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/constraint"}]}},"indexes":{"type":"array","items":{"$ref":"#/$defs/index"}},"correlations":{"type":"array","items":{"$ref":"#/$defs/correlation"}},"strict":{"type":"boolean"},"traits":{"type":"object","additionalProperties":{"$ref":"#/$defs/trait"}},"tenant":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/tenant"}]},"embed":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/embed"}]}},{"$ref":"#/$defs/embed"}]},"subset":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/subset"}]},"refresh":{"$ref":"#/$defs/refresh"}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern6 = new RegExp("^([A-Za-z_][A-Za-z0-9_-]*/)?[A-Za-z_][A-Za-z0-9_-]*$", "u");
const schema22 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"uri":{"type":"string","minLength":1},"table":{"type":"string","minLength":1},"collection":{"type":"string","minLength":1},"query":{"type":"string","minLength":1},"file":{"type":"string","minLength":1},"format":{"type":"string","enum":["csv","json","ndjson"]},"rows":{"$ref":"#/$defs/rows"}}};
const schema23 = {"type":"array","items":{"type":"object"}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "uri") || (key0 === "table")) || (key0 === "collection")) || (key0 === "query")) || (key0 === "file")) || (key0 === "format")) || (key0 === "rows"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.uri !== undefined){
let data0 = data.uri;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.table !== undefined){
let data1 = data.table;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.collection !== undefined){
let data2 = data.collection;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/collection",schemaPath:"#/properties/collection/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/collection",schemaPath:"#/properties/collection/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.query !== undefined){
let data3 = data.query;
if(typeof data3 === "string"){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.file !== undefined){
let data4 = data.file;
if(typeof data4 === "string"){
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.format !== undefined){
let data5 = data.format;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data5 === "csv") || (data5 === "json")) || (data5 === "ndjson"))){
const err13 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema22.properties.format.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.rows !== undefined){
if(!(validate57(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","additionalProperties":false,"not":{"required":["uri","connection"]},"properties":{"engine":{"type":"string","enum":["postgresql","pglite","mongodb"]},"uri":{"type":"string","minLength":1},"connection":{"$ref":"#/$defs/connection"}}};
const schema25 = {"type":"object","additionalProperties":false,"properties":{"host":{"type":"string"},"port":{"type":["integer","string"]},"database":{"type":"string"},"user":{"type":"string"},"password":{"type":"string"},"schema":{"type":"string"},"sslmode":{"type":"string","enum":["disable","allow","prefer","require","verify-ca","verify-full"]},"sslrootcert":{"type":"string"}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "host") || (key0 === "port")) || (key0 === "database")) || (key0 === "user")) || (key0 === "password")) || (key0 === "schema")) || (key0 === "sslmode")) || (key0 === "sslrootcert"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
const err1 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err2 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: schema25.properties.port.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
const err3 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
const err4 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.password !== undefined){
if(typeof data.password !== "string"){
const err5 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.schema !== undefined){
if(typeof data.schema !== "string"){
const err6 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sslmode !== undefined){
let data6 = data.sslmode;
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/sslmode",schemaPath:"#/properties/sslmode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((((data6 === "disable") || (data6 === "allow")) || (data6 === "prefer")) || (data6 === "require")) || (data6 === "verify-ca")) || (data6 === "verify-full"))){
const err8 = {instancePath:instancePath+"/sslmode",schemaPath:"#/properties/sslmode/enum",keyword:"enum",params:{allowedValues: schema25.properties.sslmode.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.sslrootcert !== undefined){
if(typeof data.sslrootcert !== "string"){
const err9 = {instancePath:instancePath+"/sslrootcert",schemaPath:"#/properties/sslrootcert/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.uri === undefined) && (missing0 = "uri")) || ((data.connection === undefined) && (missing0 = "connection"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "engine") || (key0 === "uri")) || (key0 === "connection"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.engine !== undefined){
let data0 = data.engine;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data0 === "postgresql") || (data0 === "pglite")) || (data0 === "mongodb"))){
const err4 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema24.properties.engine.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.uri !== undefined){
let data1 = data.uri;
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.connection !== undefined){
if(!(validate62(data.connection, {instancePath:instancePath+"/connection",parentData:data,parentDataProperty:"connection",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","additionalProperties":false,"not":{"required":["count","per"]},"properties":{"count":{"type":"integer","minimum":0},"per":{"$ref":"#/$defs/per"},"distribution":{"$ref":"#/$defs/distribution"}}};
const schema27 = {"type":"object","required":["parent"],"additionalProperties":false,"properties":{"parent":{"type":"string","minLength":1},"by":{"type":"string","minLength":1},"count":{"type":"integer","minimum":0},"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0},"mean":{"type":"number","minimum":0},"distribution":{"type":"string","enum":["uniform","zipf","exact","normal","poisson"]}}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parent === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parent"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "parent") || (key0 === "by")) || (key0 === "count")) || (key0 === "min")) || (key0 === "max")) || (key0 === "mean")) || (key0 === "distribution"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.parent !== undefined){
let data0 = data.parent;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.count !== undefined){
let data2 = data.count;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.min !== undefined){
let data3 = data.min;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.max !== undefined){
let data4 = data.max;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.mean !== undefined){
let data5 = data.mean;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.distribution !== undefined){
let data6 = data.distribution;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((data6 === "uniform") || (data6 === "zipf")) || (data6 === "exact")) || (data6 === "normal")) || (data6 === "poisson"))){
const err15 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/enum",keyword:"enum",params:{allowedValues: schema27.properties.distribution.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"anyOf":[{"type":"string","enum":["uniform","zipf","exact","normal"]},{"$ref":"#/$defs/shaped_distribution"}]};
const schema29 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"weights":{"type":"array","minItems":1,"items":{"type":"number","minimum":0}},"type":{"type":"string","enum":["uniform","zipf","exact","normal"]},"s":{"type":"number","exclusiveMinimum":0},"mean":{"type":"number"},"stddev":{"type":"number","exclusiveMinimum":0}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "weights") || (key0 === "type")) || (key0 === "s")) || (key0 === "mean")) || (key0 === "stddev"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.weights !== undefined){
let data0 = data.weights;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/weights/" + i0,schemaPath:"#/properties/weights/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/weights/" + i0,schemaPath:"#/properties/weights/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data2 === "uniform") || (data2 === "zipf")) || (data2 === "exact")) || (data2 === "normal"))){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema29.properties.type.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.s !== undefined){
let data3 = data.s;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 <= 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/s",schemaPath:"#/properties/s/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/s",schemaPath:"#/properties/s/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.mean !== undefined){
let data4 = data.mean;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.stddev !== undefined){
let data5 = data.stddev;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/stddev",schemaPath:"#/properties/stddev/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/stddev",schemaPath:"#/properties/stddev/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "uniform") || (data === "zipf")) || (data === "exact")) || (data === "normal"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema28.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate68.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.count === undefined) && (missing0 = "count")) || ((data.per === undefined) && (missing0 = "per"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "count") || (key0 === "per")) || (key0 === "distribution"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.per !== undefined){
if(!(validate66(data.per, {instancePath:instancePath+"/per",parentData:data,parentDataProperty:"per",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.distribution !== undefined){
if(!(validate68(data.distribution, {instancePath:instancePath+"/distribution",parentData:data,parentDataProperty:"distribution",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","required":["name"],"allOf":[{"$ref":"generators.json"}],"unevaluatedProperties":false,"properties":{"name":{"type":"string","minLength":1},"type":{"type":"string","minLength":1},"generator":{"$ref":"generators.json#/$defs/name"},"nullable":{"type":"boolean"},"null_probability":{"type":"number","minimum":0,"maximum":1},"null_with":{"type":"string","minLength":1},"null_trend":{"$ref":"#/$defs/null_trend"},"unique":{"type":"boolean"},"unique_where":{"type":"string","minLength":1},"primary_key":{"type":"boolean"},"default":{"type":["string","number","boolean","null","object","array"]},"description":{"type":"string"},"pii_category":{"$ref":"masks.json#/$defs/category"},"masking":{"anyOf":[{"type":"boolean"},{"$ref":"masks.json#/$defs/name"},{"$ref":"#/$defs/mask"}]},"constraint":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/constraint"}]},"matches":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"seed_as":{"type":"string","minLength":1},"edge_cases":{"anyOf":[{"type":"boolean"},{"type":"number","minimum":0,"maximum":1}]},"invalid":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"$ref":"#/$defs/invalid"}]},"independent":{"type":"boolean"},"profile":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"},"when":{"type":"string","minLength":1},"enforced":{"type":"boolean"},"external":{"type":"boolean"},"acyclic":{"type":"boolean"},"root_probability":{"type":"number","minimum":0,"maximum":1},"max_depth":{"type":"integer","minimum":1},"root":{"enum":["self"]}}};
const schema31 = {"type":"object","allOf":[{"if":{"required":["generator"],"properties":{"generator":{"enum":["sequence","uuid","order_number","pattern","gender","password","date_of_birth","age","email","phone_number","price","ip_address","words","sentence","paragraph","integer","random_decimal","decimal","float","date_between","datetime_between","time_between","timestamp_sequence","choice","boolean","constant","sample","object","array","json","template","faker","expression","reference"]}}},"then":{"discriminator":{"propertyName":"generator"},"oneOf":[{"$ref":"#/$defs/parameters/$defs/sequence","properties":{"generator":{"enum":["sequence"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/uuid","properties":{"generator":{"enum":["uuid"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/order_number","properties":{"generator":{"enum":["order_number"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/pattern","properties":{"generator":{"enum":["pattern"]}},"required":["generator","pattern"]},{"$ref":"#/$defs/parameters/$defs/gender","properties":{"generator":{"enum":["gender"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/password","properties":{"generator":{"enum":["password"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/date_of_birth","properties":{"generator":{"enum":["date_of_birth"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/age","properties":{"generator":{"enum":["age"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/email","properties":{"generator":{"enum":["email"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/phone_number","properties":{"generator":{"enum":["phone_number"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/price","properties":{"generator":{"enum":["price"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/ip_address","properties":{"generator":{"enum":["ip_address"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/words","properties":{"generator":{"enum":["words"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/sentence","properties":{"generator":{"enum":["sentence"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/paragraph","properties":{"generator":{"enum":["paragraph"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/integer","properties":{"generator":{"enum":["integer"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/random_decimal","properties":{"generator":{"enum":["random_decimal","decimal"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/float","properties":{"generator":{"enum":["float"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/date_between","properties":{"generator":{"enum":["date_between"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/datetime_between","properties":{"generator":{"enum":["datetime_between"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/time_between","properties":{"generator":{"enum":["time_between"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/timestamp_sequence","properties":{"generator":{"enum":["timestamp_sequence"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/choice","properties":{"generator":{"enum":["choice"]}},"required":["generator","choices"]},{"$ref":"#/$defs/parameters/$defs/boolean","properties":{"generator":{"enum":["boolean"]}},"required":["generator"]},{"$ref":"#/$defs/parameters/$defs/constant","properties":{"generator":{"enum":["constant"]}},"required":["generator","value"]},{"$ref":"#/$defs/parameters/$defs/sample","properties":{"generator":{"enum":["sample"]}},"required":["generator","file"]},{"$ref":"#/$defs/parameters/$defs/object","properties":{"generator":{"enum":["object"]}},"required":["generator","fields"]},{"$ref":"#/$defs/parameters/$defs/array","properties":{"generator":{"enum":["array"]}},"required":["generator","of"]},{"$ref":"#/$defs/parameters/$defs/json","properties":{"generator":{"enum":["json"]}},"required":["generator","value"]},{"$ref":"#/$defs/parameters/$defs/template","properties":{"generator":{"enum":["template"]}},"required":["generator","template"]},{"$ref":"#/$defs/parameters/$defs/faker","properties":{"generator":{"enum":["faker"]}},"required":["generator","method"]},{"$ref":"#/$defs/parameters/$defs/expression","properties":{"generator":{"enum":["expression"]}},"required":["generator","expression"]},{"$ref":"#/$defs/parameters/$defs/reference","properties":{"generator":{"enum":["reference"]}},"required":["generator","reference_table"]}]}},{"if":{"required":["generator"],"properties":{"generator":{"pattern":"^faker\\.."}}},"then":{"properties":{"args":{"type":"array"}}}},{"if":{"not":{"required":["generator"]},"required":["name"],"properties":{"name":{"enum":["sequence","uuid","order_number","pattern","gender","password","date_of_birth","age","email","phone_number","price","ip_address","words","sentence","paragraph","integer","random_decimal","decimal","float","date_between","datetime_between","time_between","timestamp_sequence","choice","boolean","constant","sample","object","array","json","template","faker","expression"]}}},"then":{"discriminator":{"propertyName":"name"},"oneOf":[{"$ref":"#/$defs/parameters/$defs/sequence","properties":{"name":{"enum":["sequence"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/uuid","properties":{"name":{"enum":["uuid"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/order_number","properties":{"name":{"enum":["order_number"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/pattern","properties":{"name":{"enum":["pattern"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/gender","properties":{"name":{"enum":["gender"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/password","properties":{"name":{"enum":["password"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/date_of_birth","properties":{"name":{"enum":["date_of_birth"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/age","properties":{"name":{"enum":["age"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/email","properties":{"name":{"enum":["email"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/phone_number","properties":{"name":{"enum":["phone_number"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/price","properties":{"name":{"enum":["price"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/ip_address","properties":{"name":{"enum":["ip_address"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/words","properties":{"name":{"enum":["words"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/sentence","properties":{"name":{"enum":["sentence"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/paragraph","properties":{"name":{"enum":["paragraph"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/integer","properties":{"name":{"enum":["integer"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/random_decimal","properties":{"name":{"enum":["random_decimal","decimal"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/float","properties":{"name":{"enum":["float"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/date_between","properties":{"name":{"enum":["date_between"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/datetime_between","properties":{"name":{"enum":["datetime_between"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/time_between","properties":{"name":{"enum":["time_between"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/timestamp_sequence","properties":{"name":{"enum":["timestamp_sequence"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/choice","properties":{"name":{"enum":["choice"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/boolean","properties":{"name":{"enum":["boolean"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/constant","properties":{"name":{"enum":["constant"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/sample","properties":{"name":{"enum":["sample"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/object","properties":{"name":{"enum":["object"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/array","properties":{"name":{"enum":["array"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/json","properties":{"name":{"enum":["json"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/template","properties":{"name":{"enum":["template"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/faker","properties":{"name":{"enum":["faker"]}},"required":["name"]},{"$ref":"#/$defs/parameters/$defs/expression","properties":{"name":{"enum":["expression"]}},"required":["name"]}]}}],"$defs":{"name":{"type":"string","anyOf":[{"type":"string","enum":["sequence","uuid","object_id","order_number","pattern","first_name","last_name","full_name","prefix","gender","job_title","username","password","date_of_birth","age","ssn","email","phone_number","address","street_address","city","state","zip_code","country","country_code","company","department","product_name","price","currency_code","ip_address","url","domain","user_agent","word","words","sentence","paragraph","slug","integer","random_decimal","decimal","float","date_between","datetime_between","time_between","timestamp_sequence","choice","boolean","constant","null","sample","object","array","json","template","faker","expression","reference"]},{"type":"string","pattern":"^faker\\.."}]},"parameters":{"$defs":{"sequence":{"properties":{"start":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"step":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"per":{"type":"string"},"sequence_name":{"type":"string"}}},"uuid":{"properties":{"version":{"type":"integer","minimum":4,"maximum":7,"default":4}}},"object_id":{"properties":{}},"order_number":{"properties":{"pattern":{"type":"string"}}},"pattern":{"properties":{"pattern":{"type":"string"}}},"first_name":{"properties":{}},"last_name":{"properties":{}},"full_name":{"properties":{}},"prefix":{"properties":{}},"gender":{"properties":{"values":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":2,"default":["female","male"]}}},"job_title":{"properties":{}},"username":{"properties":{}},"password":{"properties":{"length":{"type":"integer","minimum":1,"maximum":256,"default":16}}},"date_of_birth":{"properties":{"min_age":{"type":"integer","minimum":0,"maximum":150,"default":18},"max_age":{"type":"integer","minimum":0,"maximum":150,"default":80}}},"age":{"properties":{"min_age":{"type":"integer","minimum":0,"maximum":150,"default":18},"max_age":{"type":"integer","minimum":0,"maximum":150,"default":80}}},"ssn":{"properties":{}},"email":{"properties":{"pattern":{"type":"string"},"domain":{"type":"string"}}},"phone_number":{"properties":{"country_code":{"type":"string","enum":["US","CA","GB","DE","FR","AU","IE","SE"]}}},"address":{"properties":{}},"street_address":{"properties":{}},"city":{"properties":{}},"state":{"properties":{}},"zip_code":{"properties":{}},"country":{"properties":{}},"country_code":{"properties":{}},"company":{"properties":{}},"department":{"properties":{}},"product_name":{"properties":{}},"price":{"properties":{"min":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"max":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}}},"currency_code":{"properties":{}},"ip_address":{"properties":{"range":{"type":"string","enum":["private","public"]},"version":{"type":"integer","minimum":4,"maximum":6,"default":4}}},"url":{"properties":{}},"domain":{"properties":{}},"user_agent":{"properties":{}},"word":{"properties":{}},"words":{"properties":{"min":{"type":"integer","minimum":1,"maximum":10000,"default":3},"max":{"type":"integer","minimum":1,"maximum":10000,"default":5}}},"sentence":{"properties":{"min":{"type":"integer","minimum":1,"maximum":10000,"default":4},"max":{"type":"integer","minimum":1,"maximum":10000,"default":12}}},"paragraph":{"properties":{"min":{"type":"integer","minimum":1,"maximum":10000,"default":25},"max":{"type":"integer","minimum":1,"maximum":10000,"default":70}}},"slug":{"properties":{}},"integer":{"properties":{"min":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"max":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"distribution":{"type":"string","enum":["uniform","normal","lognormal","exponential","pareto","zipf","poisson","beta","triangular","mixture","histogram","quantiles","sample"]},"mean":{"type":"number"},"stddev":{"type":"number"},"median":{"type":"number"},"sigma":{"type":"number"},"lambda":{"type":"number"},"alpha":{"type":"number"},"beta":{"type":"number"},"mode":{"type":"number"},"s":{"type":"number"},"components":{"type":["string","number","boolean","null","object","array"]},"edges":{"type":"array","items":{"type":"number"}},"weights":{"type":"array","items":{"type":"number"}},"quantiles":{"type":["string","number","boolean","null","object","array"]},"file":{"type":"string"},"column":{"type":"string"}}},"random_decimal":{"properties":{"min":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"max":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"scale":{"type":"integer","minimum":0,"maximum":38},"distribution":{"type":"string","enum":["uniform","normal","lognormal","exponential","pareto","zipf","poisson","beta","triangular","mixture","histogram","quantiles","sample"]},"mean":{"type":"number"},"stddev":{"type":"number"},"median":{"type":"number"},"sigma":{"type":"number"},"lambda":{"type":"number"},"alpha":{"type":"number"},"beta":{"type":"number"},"mode":{"type":"number"},"s":{"type":"number"},"components":{"type":["string","number","boolean","null","object","array"]},"edges":{"type":"array","items":{"type":"number"}},"weights":{"type":"array","items":{"type":"number"}},"quantiles":{"type":["string","number","boolean","null","object","array"]},"file":{"type":"string"},"column":{"type":"string"}}},"float":{"properties":{"min":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"max":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"distribution":{"type":"string","enum":["uniform","normal","lognormal","exponential","pareto","zipf","poisson","beta","triangular","mixture","histogram","quantiles","sample"]},"mean":{"type":"number"},"stddev":{"type":"number"},"median":{"type":"number"},"sigma":{"type":"number"},"lambda":{"type":"number"},"alpha":{"type":"number"},"beta":{"type":"number"},"mode":{"type":"number"},"s":{"type":"number"},"components":{"type":["string","number","boolean","null","object","array"]},"edges":{"type":"array","items":{"type":"number"}},"weights":{"type":"array","items":{"type":"number"}},"quantiles":{"type":["string","number","boolean","null","object","array"]},"file":{"type":"string"},"column":{"type":"string"}}},"date_between":{"properties":{"start_date":{"type":"string"},"end_date":{"type":"string"},"growth":{"type":"string","enum":["linear","exponential","s_curve"]},"growth_factor":{"type":"number"},"weekdays":{"type":"array","items":{"type":"number"}},"months":{"type":"array","items":{"type":"number"}},"days_off":{"type":"array","items":{"type":["string","number","boolean","null"]}}}},"datetime_between":{"properties":{"start_date":{"type":"string"},"end_date":{"type":"string"},"precision":{"type":"integer","minimum":0,"maximum":6,"default":3},"growth":{"type":"string","enum":["linear","exponential","s_curve"]},"growth_factor":{"type":"number"},"weekdays":{"type":"array","items":{"type":"number"}},"months":{"type":"array","items":{"type":"number"}},"days_off":{"type":"array","items":{"type":["string","number","boolean","null"]}},"hours":{"type":["string","number","boolean","null","object","array"]}}},"time_between":{"properties":{"start":{"type":"string"},"end":{"type":"string"},"precision":{"type":"integer","minimum":0,"maximum":6,"default":0}}},"timestamp_sequence":{"properties":{"start":{"type":"string"},"step":{"type":"string"},"jitter":{"type":"string"},"per":{"type":"string"},"precision":{"type":"integer","minimum":0,"maximum":6,"default":3}}},"choice":{"properties":{"choices":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1},"weights":{"type":"array","items":{"type":"number"}}}},"boolean":{"properties":{"true_probability":{"type":"number","minimum":0,"maximum":1,"default":0.5}}},"constant":{"properties":{"value":{"type":["string","number","boolean","null"]}}},"null":{"properties":{}},"sample":{"properties":{"file":{"type":"string"},"column":{"type":"string"}}},"object":{"properties":{"fields":{"type":"array","minItems":1,"items":{"$ref":"DataDefinition.json#/$defs/member"}}}},"array":{"properties":{"of":{"$ref":"DataDefinition.json#/$defs/item"},"min":{"type":"integer","minimum":0,"maximum":2048,"default":0},"max":{"type":"integer","minimum":0,"maximum":2048},"unique":{"type":"boolean","default":false}}},"json":{"properties":{"value":{"type":["string","number","boolean","null","object","array"]}}},"template":{"properties":{"template":{"type":"string"}}},"faker":{"properties":{"method":{"type":"string"},"args":{"type":["string","number","boolean","null","object","array"],"default":[]}}},"expression":{"properties":{"expression":{"type":["string","number","boolean","null"]}}},"reference":{"properties":{"reference_table":{"type":"string","minLength":1},"reference_field":{"type":"string","minLength":1},"distribution":{"$ref":"DataDefinition.json#/$defs/distribution"},"onDelete":{"$ref":"DataDefinition.json#/$defs/relationship/properties/onDelete"}}}}}}};
const schema32 = {"properties":{"start":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"step":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"per":{"type":"string"},"sequence_name":{"type":"string"}}};
const pattern7 = new RegExp("^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$", "u");

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start !== undefined){
let data0 = data.start;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err0 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: schema32.properties.start.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err1 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.step !== undefined){
let data1 = data.step;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err2 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type: schema32.properties.step.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err3 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.per !== undefined){
if(typeof data.per !== "string"){
const err4 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sequence_name !== undefined){
if(typeof data.sequence_name !== "string"){
const err5 = {instancePath:instancePath+"/sequence_name",schemaPath:"#/properties/sequence_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":{"start":true,"step":true,"per":true,"sequence_name":true},"dynamicProps":false,"dynamicItems":false};

const schema33 = {"properties":{"version":{"type":"integer","minimum":4,"maximum":7,"default":4}}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 7 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 4 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":{"version":true},"dynamicProps":false,"dynamicItems":false};

const schema34 = {"properties":{"pattern":{"type":"string"}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pattern !== undefined){
if(typeof data.pattern !== "string"){
const err0 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":{"pattern":true},"dynamicProps":false,"dynamicItems":false};

const schema35 = {"properties":{"pattern":{"type":"string"}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pattern !== undefined){
if(typeof data.pattern !== "string"){
const err0 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":{"pattern":true},"dynamicProps":false,"dynamicItems":false};

const schema36 = {"properties":{"values":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":2,"default":["female","male"]}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values !== undefined){
let data0 = data.values;
if(Array.isArray(data0)){
if(data0.length < 2){
const err0 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: schema36.properties.values.items.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":{"values":true},"dynamicProps":false,"dynamicItems":false};

const schema37 = {"properties":{"length":{"type":"integer","minimum":1,"maximum":256,"default":16}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.length !== undefined){
let data0 = data.length;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 256 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":{"length":true},"dynamicProps":false,"dynamicItems":false};

const schema38 = {"properties":{"min_age":{"type":"integer","minimum":0,"maximum":150,"default":18},"max_age":{"type":"integer","minimum":0,"maximum":150,"default":80}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min_age !== undefined){
let data0 = data.min_age;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 150 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.max_age !== undefined){
let data1 = data.max_age;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 150 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"min_age":true,"max_age":true},"dynamicProps":false,"dynamicItems":false};

const schema39 = {"properties":{"min_age":{"type":"integer","minimum":0,"maximum":150,"default":18},"max_age":{"type":"integer","minimum":0,"maximum":150,"default":80}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min_age !== undefined){
let data0 = data.min_age;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 150 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min_age",schemaPath:"#/properties/min_age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.max_age !== undefined){
let data1 = data.max_age;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 150 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/maximum",keyword:"maximum",params:{comparison: "<=", limit: 150}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":{"min_age":true,"max_age":true},"dynamicProps":false,"dynamicItems":false};

const schema40 = {"properties":{"pattern":{"type":"string"},"domain":{"type":"string"}}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pattern !== undefined){
if(typeof data.pattern !== "string"){
const err0 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
const err1 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":{"pattern":true,"domain":true},"dynamicProps":false,"dynamicItems":false};

const schema41 = {"properties":{"country_code":{"type":"string","enum":["US","CA","GB","DE","FR","AU","IE","SE"]}}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country_code !== undefined){
let data0 = data.country_code;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((data0 === "US") || (data0 === "CA")) || (data0 === "GB")) || (data0 === "DE")) || (data0 === "FR")) || (data0 === "AU")) || (data0 === "IE")) || (data0 === "SE"))){
const err1 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/enum",keyword:"enum",params:{allowedValues: schema41.properties.country_code.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":{"country_code":true},"dynamicProps":false,"dynamicItems":false};

const schema42 = {"properties":{"min":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"max":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: schema42.properties.min.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err2 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: schema42.properties.max.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":{"min":true,"max":true},"dynamicProps":false,"dynamicItems":false};

const schema43 = {"properties":{"range":{"type":"string","enum":["private","public"]},"version":{"type":"integer","minimum":4,"maximum":6,"default":4}}};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.range !== undefined){
let data0 = data.range;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data0 === "private") || (data0 === "public"))){
const err1 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/enum",keyword:"enum",params:{allowedValues: schema43.properties.range.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 6 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 4 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":{"range":true,"version":true},"dynamicProps":false,"dynamicItems":false};

const schema44 = {"properties":{"min":{"type":"integer","minimum":1,"maximum":10000,"default":3},"max":{"type":"integer","minimum":1,"maximum":10000,"default":5}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":{"min":true,"max":true},"dynamicProps":false,"dynamicItems":false};

const schema45 = {"properties":{"min":{"type":"integer","minimum":1,"maximum":10000,"default":4},"max":{"type":"integer","minimum":1,"maximum":10000,"default":12}}};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":{"min":true,"max":true},"dynamicProps":false,"dynamicItems":false};

const schema46 = {"properties":{"min":{"type":"integer","minimum":1,"maximum":10000,"default":25},"max":{"type":"integer","minimum":1,"maximum":10000,"default":70}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":{"min":true,"max":true},"dynamicProps":false,"dynamicItems":false};

const schema47 = {"properties":{"min":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"max":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"distribution":{"type":"string","enum":["uniform","normal","lognormal","exponential","pareto","zipf","poisson","beta","triangular","mixture","histogram","quantiles","sample"]},"mean":{"type":"number"},"stddev":{"type":"number"},"median":{"type":"number"},"sigma":{"type":"number"},"lambda":{"type":"number"},"alpha":{"type":"number"},"beta":{"type":"number"},"mode":{"type":"number"},"s":{"type":"number"},"components":{"type":["string","number","boolean","null","object","array"]},"edges":{"type":"array","items":{"type":"number"}},"weights":{"type":"array","items":{"type":"number"}},"quantiles":{"type":["string","number","boolean","null","object","array"]},"file":{"type":"string"},"column":{"type":"string"}}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: schema47.properties.min.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err2 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: schema47.properties.max.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.distribution !== undefined){
let data2 = data.distribution;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((((((((((data2 === "uniform") || (data2 === "normal")) || (data2 === "lognormal")) || (data2 === "exponential")) || (data2 === "pareto")) || (data2 === "zipf")) || (data2 === "poisson")) || (data2 === "beta")) || (data2 === "triangular")) || (data2 === "mixture")) || (data2 === "histogram")) || (data2 === "quantiles")) || (data2 === "sample"))){
const err5 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/enum",keyword:"enum",params:{allowedValues: schema47.properties.distribution.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.mean !== undefined){
let data3 = data.mean;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.stddev !== undefined){
let data4 = data.stddev;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/stddev",schemaPath:"#/properties/stddev/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.median !== undefined){
let data5 = data.median;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/median",schemaPath:"#/properties/median/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.sigma !== undefined){
let data6 = data.sigma;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err9 = {instancePath:instancePath+"/sigma",schemaPath:"#/properties/sigma/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.lambda !== undefined){
let data7 = data.lambda;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err10 = {instancePath:instancePath+"/lambda",schemaPath:"#/properties/lambda/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.alpha !== undefined){
let data8 = data.alpha;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err11 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.beta !== undefined){
let data9 = data.beta;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err12 = {instancePath:instancePath+"/beta",schemaPath:"#/properties/beta/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.mode !== undefined){
let data10 = data.mode;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err13 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.s !== undefined){
let data11 = data.s;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err14 = {instancePath:instancePath+"/s",schemaPath:"#/properties/s/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.components !== undefined){
let data12 = data.components;
if((((typeof data12 != "object") && (typeof data12 !== "string")) && (!((typeof data12 == "number") && (isFinite(data12))))) && (typeof data12 !== "boolean")){
const err15 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: schema47.properties.components.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.edges !== undefined){
let data13 = data.edges;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err16 = {instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.weights !== undefined){
let data15 = data.weights;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err18 = {instancePath:instancePath+"/weights/" + i1,schemaPath:"#/properties/weights/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.quantiles !== undefined){
let data17 = data.quantiles;
if((((typeof data17 != "object") && (typeof data17 !== "string")) && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")){
const err20 = {instancePath:instancePath+"/quantiles",schemaPath:"#/properties/quantiles/type",keyword:"type",params:{type: schema47.properties.quantiles.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
const err21 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.column !== undefined){
if(typeof data.column !== "string"){
const err22 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":{"min":true,"max":true,"distribution":true,"mean":true,"stddev":true,"median":true,"sigma":true,"lambda":true,"alpha":true,"beta":true,"mode":true,"s":true,"components":true,"edges":true,"weights":true,"quantiles":true,"file":true,"column":true},"dynamicProps":false,"dynamicItems":false};

const schema48 = {"properties":{"min":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"max":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"scale":{"type":"integer","minimum":0,"maximum":38},"distribution":{"type":"string","enum":["uniform","normal","lognormal","exponential","pareto","zipf","poisson","beta","triangular","mixture","histogram","quantiles","sample"]},"mean":{"type":"number"},"stddev":{"type":"number"},"median":{"type":"number"},"sigma":{"type":"number"},"lambda":{"type":"number"},"alpha":{"type":"number"},"beta":{"type":"number"},"mode":{"type":"number"},"s":{"type":"number"},"components":{"type":["string","number","boolean","null","object","array"]},"edges":{"type":"array","items":{"type":"number"}},"weights":{"type":"array","items":{"type":"number"}},"quantiles":{"type":["string","number","boolean","null","object","array"]},"file":{"type":"string"},"column":{"type":"string"}}};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: schema48.properties.min.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err2 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: schema48.properties.max.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.scale !== undefined){
let data2 = data.scale;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 38 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 38}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.distribution !== undefined){
let data3 = data.distribution;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((((((((((data3 === "uniform") || (data3 === "normal")) || (data3 === "lognormal")) || (data3 === "exponential")) || (data3 === "pareto")) || (data3 === "zipf")) || (data3 === "poisson")) || (data3 === "beta")) || (data3 === "triangular")) || (data3 === "mixture")) || (data3 === "histogram")) || (data3 === "quantiles")) || (data3 === "sample"))){
const err8 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/enum",keyword:"enum",params:{allowedValues: schema48.properties.distribution.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.mean !== undefined){
let data4 = data.mean;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.stddev !== undefined){
let data5 = data.stddev;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/stddev",schemaPath:"#/properties/stddev/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.median !== undefined){
let data6 = data.median;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err11 = {instancePath:instancePath+"/median",schemaPath:"#/properties/median/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.sigma !== undefined){
let data7 = data.sigma;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err12 = {instancePath:instancePath+"/sigma",schemaPath:"#/properties/sigma/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.lambda !== undefined){
let data8 = data.lambda;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err13 = {instancePath:instancePath+"/lambda",schemaPath:"#/properties/lambda/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.alpha !== undefined){
let data9 = data.alpha;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err14 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.beta !== undefined){
let data10 = data.beta;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err15 = {instancePath:instancePath+"/beta",schemaPath:"#/properties/beta/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.mode !== undefined){
let data11 = data.mode;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err16 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.s !== undefined){
let data12 = data.s;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err17 = {instancePath:instancePath+"/s",schemaPath:"#/properties/s/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.components !== undefined){
let data13 = data.components;
if((((typeof data13 != "object") && (typeof data13 !== "string")) && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")){
const err18 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: schema48.properties.components.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.edges !== undefined){
let data14 = data.edges;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err19 = {instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.weights !== undefined){
let data16 = data.weights;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err21 = {instancePath:instancePath+"/weights/" + i1,schemaPath:"#/properties/weights/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.quantiles !== undefined){
let data18 = data.quantiles;
if((((typeof data18 != "object") && (typeof data18 !== "string")) && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")){
const err23 = {instancePath:instancePath+"/quantiles",schemaPath:"#/properties/quantiles/type",keyword:"type",params:{type: schema48.properties.quantiles.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
const err24 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.column !== undefined){
if(typeof data.column !== "string"){
const err25 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":{"min":true,"max":true,"scale":true,"distribution":true,"mean":true,"stddev":true,"median":true,"sigma":true,"lambda":true,"alpha":true,"beta":true,"mode":true,"s":true,"components":true,"edges":true,"weights":true,"quantiles":true,"file":true,"column":true},"dynamicProps":false,"dynamicItems":false};

const schema49 = {"properties":{"min":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"max":{"type":["number","string"],"pattern":"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"},"distribution":{"type":"string","enum":["uniform","normal","lognormal","exponential","pareto","zipf","poisson","beta","triangular","mixture","histogram","quantiles","sample"]},"mean":{"type":"number"},"stddev":{"type":"number"},"median":{"type":"number"},"sigma":{"type":"number"},"lambda":{"type":"number"},"alpha":{"type":"number"},"beta":{"type":"number"},"mode":{"type":"number"},"s":{"type":"number"},"components":{"type":["string","number","boolean","null","object","array"]},"edges":{"type":"array","items":{"type":"number"}},"weights":{"type":"array","items":{"type":"number"}},"quantiles":{"type":["string","number","boolean","null","object","array"]},"file":{"type":"string"},"column":{"type":"string"}}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min !== undefined){
let data0 = data.min;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: schema49.properties.min.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.max !== undefined){
let data1 = data.max;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err2 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: schema49.properties.max.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/pattern",keyword:"pattern",params:{pattern: "^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.distribution !== undefined){
let data2 = data.distribution;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((((((((((data2 === "uniform") || (data2 === "normal")) || (data2 === "lognormal")) || (data2 === "exponential")) || (data2 === "pareto")) || (data2 === "zipf")) || (data2 === "poisson")) || (data2 === "beta")) || (data2 === "triangular")) || (data2 === "mixture")) || (data2 === "histogram")) || (data2 === "quantiles")) || (data2 === "sample"))){
const err5 = {instancePath:instancePath+"/distribution",schemaPath:"#/properties/distribution/enum",keyword:"enum",params:{allowedValues: schema49.properties.distribution.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.mean !== undefined){
let data3 = data.mean;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.stddev !== undefined){
let data4 = data.stddev;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/stddev",schemaPath:"#/properties/stddev/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.median !== undefined){
let data5 = data.median;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err8 = {instancePath:instancePath+"/median",schemaPath:"#/properties/median/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.sigma !== undefined){
let data6 = data.sigma;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err9 = {instancePath:instancePath+"/sigma",schemaPath:"#/properties/sigma/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.lambda !== undefined){
let data7 = data.lambda;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err10 = {instancePath:instancePath+"/lambda",schemaPath:"#/properties/lambda/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.alpha !== undefined){
let data8 = data.alpha;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err11 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.beta !== undefined){
let data9 = data.beta;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err12 = {instancePath:instancePath+"/beta",schemaPath:"#/properties/beta/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.mode !== undefined){
let data10 = data.mode;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err13 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.s !== undefined){
let data11 = data.s;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err14 = {instancePath:instancePath+"/s",schemaPath:"#/properties/s/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.components !== undefined){
let data12 = data.components;
if((((typeof data12 != "object") && (typeof data12 !== "string")) && (!((typeof data12 == "number") && (isFinite(data12))))) && (typeof data12 !== "boolean")){
const err15 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: schema49.properties.components.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.edges !== undefined){
let data13 = data.edges;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err16 = {instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.weights !== undefined){
let data15 = data.weights;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err18 = {instancePath:instancePath+"/weights/" + i1,schemaPath:"#/properties/weights/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.quantiles !== undefined){
let data17 = data.quantiles;
if((((typeof data17 != "object") && (typeof data17 !== "string")) && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")){
const err20 = {instancePath:instancePath+"/quantiles",schemaPath:"#/properties/quantiles/type",keyword:"type",params:{type: schema49.properties.quantiles.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
const err21 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.column !== undefined){
if(typeof data.column !== "string"){
const err22 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":{"min":true,"max":true,"distribution":true,"mean":true,"stddev":true,"median":true,"sigma":true,"lambda":true,"alpha":true,"beta":true,"mode":true,"s":true,"components":true,"edges":true,"weights":true,"quantiles":true,"file":true,"column":true},"dynamicProps":false,"dynamicItems":false};

const schema50 = {"properties":{"start_date":{"type":"string"},"end_date":{"type":"string"},"growth":{"type":"string","enum":["linear","exponential","s_curve"]},"growth_factor":{"type":"number"},"weekdays":{"type":"array","items":{"type":"number"}},"months":{"type":"array","items":{"type":"number"}},"days_off":{"type":"array","items":{"type":["string","number","boolean","null"]}}}};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start_date !== undefined){
if(typeof data.start_date !== "string"){
const err0 = {instancePath:instancePath+"/start_date",schemaPath:"#/properties/start_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.end_date !== undefined){
if(typeof data.end_date !== "string"){
const err1 = {instancePath:instancePath+"/end_date",schemaPath:"#/properties/end_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.growth !== undefined){
let data2 = data.growth;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/growth",schemaPath:"#/properties/growth/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data2 === "linear") || (data2 === "exponential")) || (data2 === "s_curve"))){
const err3 = {instancePath:instancePath+"/growth",schemaPath:"#/properties/growth/enum",keyword:"enum",params:{allowedValues: schema50.properties.growth.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.growth_factor !== undefined){
let data3 = data.growth_factor;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/growth_factor",schemaPath:"#/properties/growth_factor/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.weekdays !== undefined){
let data4 = data.weekdays;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err5 = {instancePath:instancePath+"/weekdays/" + i0,schemaPath:"#/properties/weekdays/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/weekdays",schemaPath:"#/properties/weekdays/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.months !== undefined){
let data6 = data.months;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err7 = {instancePath:instancePath+"/months/" + i1,schemaPath:"#/properties/months/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/months",schemaPath:"#/properties/months/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.days_off !== undefined){
let data8 = data.days_off;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if((((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")) && (data9 !== null)){
const err9 = {instancePath:instancePath+"/days_off/" + i2,schemaPath:"#/properties/days_off/items/type",keyword:"type",params:{type: schema50.properties.days_off.items.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/days_off",schemaPath:"#/properties/days_off/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":{"start_date":true,"end_date":true,"growth":true,"growth_factor":true,"weekdays":true,"months":true,"days_off":true},"dynamicProps":false,"dynamicItems":false};

const schema51 = {"properties":{"start_date":{"type":"string"},"end_date":{"type":"string"},"precision":{"type":"integer","minimum":0,"maximum":6,"default":3},"growth":{"type":"string","enum":["linear","exponential","s_curve"]},"growth_factor":{"type":"number"},"weekdays":{"type":"array","items":{"type":"number"}},"months":{"type":"array","items":{"type":"number"}},"days_off":{"type":"array","items":{"type":["string","number","boolean","null"]}},"hours":{"type":["string","number","boolean","null","object","array"]}}};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start_date !== undefined){
if(typeof data.start_date !== "string"){
const err0 = {instancePath:instancePath+"/start_date",schemaPath:"#/properties/start_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.end_date !== undefined){
if(typeof data.end_date !== "string"){
const err1 = {instancePath:instancePath+"/end_date",schemaPath:"#/properties/end_date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.precision !== undefined){
let data2 = data.precision;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 6 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.growth !== undefined){
let data3 = data.growth;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/growth",schemaPath:"#/properties/growth/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data3 === "linear") || (data3 === "exponential")) || (data3 === "s_curve"))){
const err6 = {instancePath:instancePath+"/growth",schemaPath:"#/properties/growth/enum",keyword:"enum",params:{allowedValues: schema51.properties.growth.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.growth_factor !== undefined){
let data4 = data.growth_factor;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/growth_factor",schemaPath:"#/properties/growth_factor/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.weekdays !== undefined){
let data5 = data.weekdays;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err8 = {instancePath:instancePath+"/weekdays/" + i0,schemaPath:"#/properties/weekdays/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/weekdays",schemaPath:"#/properties/weekdays/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.months !== undefined){
let data7 = data.months;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err10 = {instancePath:instancePath+"/months/" + i1,schemaPath:"#/properties/months/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/months",schemaPath:"#/properties/months/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.days_off !== undefined){
let data9 = data.days_off;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if((((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "boolean")) && (data10 !== null)){
const err12 = {instancePath:instancePath+"/days_off/" + i2,schemaPath:"#/properties/days_off/items/type",keyword:"type",params:{type: schema51.properties.days_off.items.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/days_off",schemaPath:"#/properties/days_off/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.hours !== undefined){
let data11 = data.hours;
if((((typeof data11 != "object") && (typeof data11 !== "string")) && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")){
const err14 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/type",keyword:"type",params:{type: schema51.properties.hours.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":{"start_date":true,"end_date":true,"precision":true,"growth":true,"growth_factor":true,"weekdays":true,"months":true,"days_off":true,"hours":true},"dynamicProps":false,"dynamicItems":false};

const schema52 = {"properties":{"start":{"type":"string"},"end":{"type":"string"},"precision":{"type":"integer","minimum":0,"maximum":6,"default":0}}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start !== undefined){
if(typeof data.start !== "string"){
const err0 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.end !== undefined){
if(typeof data.end !== "string"){
const err1 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.precision !== undefined){
let data2 = data.precision;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 6 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":{"start":true,"end":true,"precision":true},"dynamicProps":false,"dynamicItems":false};

const schema53 = {"properties":{"start":{"type":"string"},"step":{"type":"string"},"jitter":{"type":"string"},"per":{"type":"string"},"precision":{"type":"integer","minimum":0,"maximum":6,"default":3}}};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start !== undefined){
if(typeof data.start !== "string"){
const err0 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.step !== undefined){
if(typeof data.step !== "string"){
const err1 = {instancePath:instancePath+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.jitter !== undefined){
if(typeof data.jitter !== "string"){
const err2 = {instancePath:instancePath+"/jitter",schemaPath:"#/properties/jitter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.per !== undefined){
if(typeof data.per !== "string"){
const err3 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.precision !== undefined){
let data4 = data.precision;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err4 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 6 || isNaN(data4)){
const err5 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":{"start":true,"step":true,"jitter":true,"per":true,"precision":true},"dynamicProps":false,"dynamicItems":false};

const schema54 = {"properties":{"choices":{"type":"array","items":{"type":["string","number","boolean","null"]},"minItems":1},"weights":{"type":"array","items":{"type":"number"}}}};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.choices !== undefined){
let data0 = data.choices;
if(Array.isArray(data0)){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/choices/" + i0,schemaPath:"#/properties/choices/items/type",keyword:"type",params:{type: schema54.properties.choices.items.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/choices",schemaPath:"#/properties/choices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.weights !== undefined){
let data2 = data.weights;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err3 = {instancePath:instancePath+"/weights/" + i1,schemaPath:"#/properties/weights/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":{"choices":true,"weights":true},"dynamicProps":false,"dynamicItems":false};

const schema55 = {"properties":{"true_probability":{"type":"number","minimum":0,"maximum":1,"default":0.5}}};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.true_probability !== undefined){
let data0 = data.true_probability;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
const err0 = {instancePath:instancePath+"/true_probability",schemaPath:"#/properties/true_probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/true_probability",schemaPath:"#/properties/true_probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/true_probability",schemaPath:"#/properties/true_probability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":{"true_probability":true},"dynamicProps":false,"dynamicItems":false};

const schema56 = {"properties":{"value":{"type":["string","number","boolean","null"]}}};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
let data0 = data.value;
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema56.properties.value.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":{"value":true},"dynamicProps":false,"dynamicItems":false};

const schema57 = {"properties":{"file":{"type":"string"},"column":{"type":"string"}}};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file !== undefined){
if(typeof data.file !== "string"){
const err0 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.column !== undefined){
if(typeof data.column !== "string"){
const err1 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":{"file":true,"column":true},"dynamicProps":false,"dynamicItems":false};

const schema58 = {"properties":{"fields":{"type":"array","minItems":1,"items":{"$ref":"DataDefinition.json#/$defs/member"}}}};
const schema59 = {"type":"object","required":["name"],"allOf":[{"$ref":"generators.json"}],"unevaluatedProperties":false,"properties":{"name":{"type":"string","minLength":1},"type":{"type":"string","minLength":1},"generator":{"$ref":"generators.json#/$defs/name"},"nullable":{"type":"boolean"},"null_probability":{"type":"number","minimum":0,"maximum":1},"default":{"type":["string","number","boolean","null","object","array"]},"description":{"type":"string"},"pii_category":{"$ref":"masks.json#/$defs/category"},"masking":{"anyOf":[{"type":"boolean"},{"$ref":"masks.json#/$defs/name"},{"$ref":"#/$defs/mask"}]},"invalid":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"$ref":"#/$defs/invalid"}]},"enforced":{"const":false},"pattern":{"type":"string","minLength":1},"independent":{"type":"boolean"},"profile":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"},"seed_as":{"type":"string","minLength":1}}};
const wrapper0 = {validate: validate74};
const schema60 = {"type":"string","anyOf":[{"type":"string","enum":["sequence","uuid","object_id","order_number","pattern","first_name","last_name","full_name","prefix","gender","job_title","username","password","date_of_birth","age","ssn","email","phone_number","address","street_address","city","state","zip_code","country","country_code","company","department","product_name","price","currency_code","ip_address","url","domain","user_agent","word","words","sentence","paragraph","slug","integer","random_decimal","decimal","float","date_between","datetime_between","time_between","timestamp_sequence","choice","boolean","constant","null","sample","object","array","json","template","faker","expression","reference"]},{"type":"string","pattern":"^faker\\.."}]};
const pattern17 = new RegExp("^faker\\..", "u");

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "sequence") || (data === "uuid")) || (data === "object_id")) || (data === "order_number")) || (data === "pattern")) || (data === "first_name")) || (data === "last_name")) || (data === "full_name")) || (data === "prefix")) || (data === "gender")) || (data === "job_title")) || (data === "username")) || (data === "password")) || (data === "date_of_birth")) || (data === "age")) || (data === "ssn")) || (data === "email")) || (data === "phone_number")) || (data === "address")) || (data === "street_address")) || (data === "city")) || (data === "state")) || (data === "zip_code")) || (data === "country")) || (data === "country_code")) || (data === "company")) || (data === "department")) || (data === "product_name")) || (data === "price")) || (data === "currency_code")) || (data === "ip_address")) || (data === "url")) || (data === "domain")) || (data === "user_agent")) || (data === "word")) || (data === "words")) || (data === "sentence")) || (data === "paragraph")) || (data === "slug")) || (data === "integer")) || (data === "random_decimal")) || (data === "decimal")) || (data === "float")) || (data === "date_between")) || (data === "datetime_between")) || (data === "time_between")) || (data === "timestamp_sequence")) || (data === "choice")) || (data === "boolean")) || (data === "constant")) || (data === "null")) || (data === "sample")) || (data === "object")) || (data === "array")) || (data === "json")) || (data === "template")) || (data === "faker")) || (data === "expression")) || (data === "reference"))){
const err2 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema60.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(typeof data === "string"){
if(!pattern17.test(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^faker\\.."}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema68 = {"type":"string","enum":["email","phone","full_name","first_name","last_name","ssn","national_id","passport","driver_license","tax_id","address","date_of_birth","credit_card","bank_account","iban","cvv","medical","biometric","geolocation","ip_address","mac_address","device_id","user_agent","session_token","api_key","username","password","internal_id","free_text"]};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((data === "email") || (data === "phone")) || (data === "full_name")) || (data === "first_name")) || (data === "last_name")) || (data === "ssn")) || (data === "national_id")) || (data === "passport")) || (data === "driver_license")) || (data === "tax_id")) || (data === "address")) || (data === "date_of_birth")) || (data === "credit_card")) || (data === "bank_account")) || (data === "iban")) || (data === "cvv")) || (data === "medical")) || (data === "biometric")) || (data === "geolocation")) || (data === "ip_address")) || (data === "mac_address")) || (data === "device_id")) || (data === "user_agent")) || (data === "session_token")) || (data === "api_key")) || (data === "username")) || (data === "password")) || (data === "internal_id")) || (data === "free_text"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema68.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"string","enum":["anonymize_email","anonymize_name","randomize_address","redact_phone","redact","hash","hash_ssn","nullify","constant","keep"]};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((data === "anonymize_email") || (data === "anonymize_name")) || (data === "randomize_address")) || (data === "redact_phone")) || (data === "redact")) || (data === "hash")) || (data === "hash_ssn")) || (data === "nullify")) || (data === "constant")) || (data === "keep"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema69.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema70 = {"type":"object","required":["rule"],"allOf":[{"$ref":"masks.json"}],"unevaluatedProperties":false,"properties":{"rule":{"$ref":"masks.json#/$defs/name"},"when":{"type":"string","minLength":1},"on_nonconforming":{"type":"string","enum":["error","nullify","generalize","keep"]}}};
const schema61 = {"type":"object","if":{"required":["rule"],"properties":{"rule":{"enum":["anonymize_email","redact_phone","redact","hash","hash_ssn","constant","keep"]}}},"then":{"discriminator":{"propertyName":"rule"},"oneOf":[{"$ref":"#/$defs/parameters/$defs/anonymize_email","properties":{"rule":{"enum":["anonymize_email"]}},"required":["rule"]},{"$ref":"#/$defs/parameters/$defs/redact_phone","properties":{"rule":{"enum":["redact_phone"]}},"required":["rule"]},{"$ref":"#/$defs/parameters/$defs/redact","properties":{"rule":{"enum":["redact"]}},"required":["rule"]},{"$ref":"#/$defs/parameters/$defs/hash","properties":{"rule":{"enum":["hash","hash_ssn"]}},"required":["rule"]},{"$ref":"#/$defs/parameters/$defs/constant","properties":{"rule":{"enum":["constant"]}},"required":["rule","value"]},{"$ref":"#/$defs/parameters/$defs/keep","properties":{"rule":{"enum":["keep"]}},"required":["rule","reason"]}]},"$defs":{"name":{"type":"string","enum":["anonymize_email","anonymize_name","randomize_address","redact_phone","redact","hash","hash_ssn","nullify","constant","keep"]},"category":{"type":"string","enum":["email","phone","full_name","first_name","last_name","ssn","national_id","passport","driver_license","tax_id","address","date_of_birth","credit_card","bank_account","iban","cvv","medical","biometric","geolocation","ip_address","mac_address","device_id","user_agent","session_token","api_key","username","password","internal_id","free_text"]},"parameters":{"$defs":{"anonymize_email":{"properties":{"domain":{"type":"string"}}},"anonymize_name":{"properties":{}},"randomize_address":{"properties":{}},"redact_phone":{"properties":{"replacement":{"type":"string"},"keep_first":{"type":"integer","minimum":0,"maximum":64,"default":0},"keep_last":{"type":"integer","minimum":0,"maximum":64,"default":0},"country_code":{"type":"string","enum":["US","CA","GB","DE","FR","AU","IE","SE"]}}},"redact":{"properties":{"replacement":{"type":"string"},"keep_first":{"type":"integer","minimum":0,"maximum":64,"default":0},"keep_last":{"type":"integer","minimum":0,"maximum":64,"default":0}}},"hash":{"properties":{"algorithm":{"type":"string","enum":["sha256"]}}},"nullify":{"properties":{}},"constant":{"properties":{"value":{"type":["string","number","boolean","null"]}}},"keep":{"properties":{"reason":{"type":"string"}}}}},"any_parameters":{"type":"object","properties":{"domain":{"type":["string","number","boolean","null","object","array"]},"replacement":{"type":["string","number","boolean","null","object","array"]},"keep_first":{"type":["string","number","boolean","null","object","array"]},"keep_last":{"type":["string","number","boolean","null","object","array"]},"country_code":{"type":["string","number","boolean","null","object","array"]},"algorithm":{"type":["string","number","boolean","null","object","array"]},"value":{"type":["string","number","boolean","null","object","array"]},"reason":{"type":["string","number","boolean","null","object","array"]}}}}};
const schema62 = {"properties":{"domain":{"type":"string"}}};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
const err0 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":{"domain":true},"dynamicProps":false,"dynamicItems":false};

const schema63 = {"properties":{"replacement":{"type":"string"},"keep_first":{"type":"integer","minimum":0,"maximum":64,"default":0},"keep_last":{"type":"integer","minimum":0,"maximum":64,"default":0},"country_code":{"type":"string","enum":["US","CA","GB","DE","FR","AU","IE","SE"]}}};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.replacement !== undefined){
if(typeof data.replacement !== "string"){
const err0 = {instancePath:instancePath+"/replacement",schemaPath:"#/properties/replacement/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.keep_first !== undefined){
let data1 = data.keep_first;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/keep_first",schemaPath:"#/properties/keep_first/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 64 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/keep_first",schemaPath:"#/properties/keep_first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/keep_first",schemaPath:"#/properties/keep_first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.keep_last !== undefined){
let data2 = data.keep_last;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/keep_last",schemaPath:"#/properties/keep_last/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 64 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/keep_last",schemaPath:"#/properties/keep_last/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/keep_last",schemaPath:"#/properties/keep_last/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.country_code !== undefined){
let data3 = data.country_code;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((((((data3 === "US") || (data3 === "CA")) || (data3 === "GB")) || (data3 === "DE")) || (data3 === "FR")) || (data3 === "AU")) || (data3 === "IE")) || (data3 === "SE"))){
const err8 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/enum",keyword:"enum",params:{allowedValues: schema63.properties.country_code.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":{"replacement":true,"keep_first":true,"keep_last":true,"country_code":true},"dynamicProps":false,"dynamicItems":false};

const schema64 = {"properties":{"replacement":{"type":"string"},"keep_first":{"type":"integer","minimum":0,"maximum":64,"default":0},"keep_last":{"type":"integer","minimum":0,"maximum":64,"default":0}}};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.replacement !== undefined){
if(typeof data.replacement !== "string"){
const err0 = {instancePath:instancePath+"/replacement",schemaPath:"#/properties/replacement/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.keep_first !== undefined){
let data1 = data.keep_first;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/keep_first",schemaPath:"#/properties/keep_first/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 64 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/keep_first",schemaPath:"#/properties/keep_first/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/keep_first",schemaPath:"#/properties/keep_first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.keep_last !== undefined){
let data2 = data.keep_last;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/keep_last",schemaPath:"#/properties/keep_last/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 64 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/keep_last",schemaPath:"#/properties/keep_last/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/keep_last",schemaPath:"#/properties/keep_last/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":{"replacement":true,"keep_first":true,"keep_last":true},"dynamicProps":false,"dynamicItems":false};

const schema65 = {"properties":{"algorithm":{"type":"string","enum":["sha256"]}}};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.algorithm !== undefined){
let data0 = data.algorithm;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(data0 === "sha256")){
const err1 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema65.properties.algorithm.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":{"algorithm":true},"dynamicProps":false,"dynamicItems":false};

const schema66 = {"properties":{"value":{"type":["string","number","boolean","null"]}}};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
let data0 = data.value;
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema66.properties.value.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":{"value":true},"dynamicProps":false,"dynamicItems":false};

const schema67 = {"properties":{"reason":{"type":"string"}}};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
const err0 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":{"reason":true},"dynamicProps":false,"dynamicItems":false};


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.rule === undefined) && (missing0 = "rule")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data.rule !== undefined){
let data0 = data.rule;
if(!(((((((data0 === "anonymize_email") || (data0 === "redact_phone")) || (data0 === "redact")) || (data0 === "hash")) || (data0 === "hash_ssn")) || (data0 === "constant")) || (data0 === "keep"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.rule;
if(typeof tag0 == "string"){
if(tag0 === "anonymize_email"){
if(!(validate133(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err3 = {instancePath,schemaPath:"#/then/oneOf/0/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.rule !== undefined){
if(!(data.rule === "anonymize_email")){
const err4 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/0/properties/rule/enum",keyword:"enum",params:{allowedValues: schema61.then.oneOf[0].properties.rule.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var props0 = {__proto__:null};
props0.rule = true;
props0.domain = true;
}
else if(tag0 === "redact_phone"){
if(!(validate135(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err5 = {instancePath,schemaPath:"#/then/oneOf/1/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.rule !== undefined){
if(!(data.rule === "redact_phone")){
const err6 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/1/properties/rule/enum",keyword:"enum",params:{allowedValues: schema61.then.oneOf[1].properties.rule.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.replacement = true;
props0.keep_first = true;
props0.keep_last = true;
props0.country_code = true;
}
}
else if(tag0 === "redact"){
if(!(validate137(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err7 = {instancePath,schemaPath:"#/then/oneOf/2/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.rule !== undefined){
if(!(data.rule === "redact")){
const err8 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/2/properties/rule/enum",keyword:"enum",params:{allowedValues: schema61.then.oneOf[2].properties.rule.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.replacement = true;
props0.keep_first = true;
props0.keep_last = true;
}
}
else if(tag0 === "hash"){
if(!(validate139(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err9 = {instancePath,schemaPath:"#/then/oneOf/3/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.rule !== undefined){
let data4 = data.rule;
if(!((data4 === "hash") || (data4 === "hash_ssn"))){
const err10 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/3/properties/rule/enum",keyword:"enum",params:{allowedValues: schema61.then.oneOf[3].properties.rule.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.algorithm = true;
}
}
else if(tag0 === "hash_ssn"){
if(!(validate139(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err11 = {instancePath,schemaPath:"#/then/oneOf/3/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.rule !== undefined){
let data5 = data.rule;
if(!((data5 === "hash") || (data5 === "hash_ssn"))){
const err12 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/3/properties/rule/enum",keyword:"enum",params:{allowedValues: schema61.then.oneOf[3].properties.rule.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.algorithm = true;
}
}
else if(tag0 === "constant"){
if(!(validate142(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err13 = {instancePath,schemaPath:"#/then/oneOf/4/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.value === undefined){
const err14 = {instancePath,schemaPath:"#/then/oneOf/4/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.rule !== undefined){
if(!(data.rule === "constant")){
const err15 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/4/properties/rule/enum",keyword:"enum",params:{allowedValues: schema61.then.oneOf[4].properties.rule.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.value = true;
}
}
else if(tag0 === "keep"){
if(!(validate144(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err16 = {instancePath,schemaPath:"#/then/oneOf/5/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.reason === undefined){
const err17 = {instancePath,schemaPath:"#/then/oneOf/5/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.rule !== undefined){
if(!(data.rule === "keep")){
const err18 = {instancePath:instancePath+"/rule",schemaPath:"#/then/oneOf/5/properties/rule/enum",keyword:"enum",params:{allowedValues: schema61.then.oneOf[5].properties.rule.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.reason = true;
}
}
else {
const err19 = {instancePath,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "rule", tagValue: tag0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error: "tag", tag: "rule", tagValue: tag0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
}
}
}
if(!valid0){
const err21 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate132.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate132.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
else {
var props0 = validate132.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.rule = true;
props0.when = true;
props0.on_nonconforming = true;
}
if(data.rule !== undefined){
if(!(validate148(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
let data1 = data.when;
if(typeof data1 === "string"){
if(data1.length < 1){
const err1 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.on_nonconforming !== undefined){
let data2 = data.on_nonconforming;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/on_nonconforming",schemaPath:"#/properties/on_nonconforming/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data2 === "error") || (data2 === "nullify")) || (data2 === "generalize")) || (data2 === "keep"))){
const err4 = {instancePath:instancePath+"/on_nonconforming",schemaPath:"#/properties/on_nonconforming/enum",keyword:"enum",params:{allowedValues: schema70.properties.on_nonconforming.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err5 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema71 = {"type":"object","required":["share"],"additionalProperties":false,"properties":{"share":{"type":"number","minimum":0,"maximum":1},"kind":{"type":["string","null"],"enum":["orphan","bad_format","out_of_range","too_long","null","wrong_type",null]}}};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.share === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "share") || (key0 === "kind"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.share !== undefined){
let data0 = data.share;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: schema71.properties.kind.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((((data1 === "orphan") || (data1 === "bad_format")) || (data1 === "out_of_range")) || (data1 === "too_long")) || (data1 === "null")) || (data1 === "wrong_type")) || (data1 === null))){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema71.properties.kind.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(wrapper0.validate(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
else {
var props0 = wrapper0.validate.evaluated.props;
var items0 = wrapper0.validate.evaluated.items;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.name = true;
props0.type = true;
props0.generator = true;
props0.nullable = true;
props0.null_probability = true;
props0.default = true;
props0.description = true;
props0.pii_category = true;
props0.masking = true;
props0.invalid = true;
props0.enforced = true;
props0.pattern = true;
props0.independent = true;
props0.profile = true;
props0.seed_as = true;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.generator !== undefined){
if(!(validate130(data.generator, {instancePath:instancePath+"/generator",parentData:data,parentDataProperty:"generator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.nullable !== undefined){
if(typeof data.nullable !== "boolean"){
const err5 = {instancePath:instancePath+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.null_probability !== undefined){
let data4 = data.null_probability;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.default !== undefined){
let data5 = data.default;
if((((typeof data5 != "object") && (typeof data5 !== "string")) && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err9 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: schema59.properties.default.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.pii_category !== undefined){
if(!(validate146(data.pii_category, {instancePath:instancePath+"/pii_category",parentData:data,parentDataProperty:"pii_category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
if(data.masking !== undefined){
let data8 = data.masking;
const _errs17 = errors;
let valid2 = false;
const _errs18 = errors;
if(typeof data8 !== "boolean"){
const err11 = {instancePath:instancePath+"/masking",schemaPath:"#/properties/masking/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid2 = valid2 || _valid0;
const _errs20 = errors;
if(!(validate148(data8, {instancePath:instancePath+"/masking",parentData:data,parentDataProperty:"masking",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid2 = valid2 || _valid0;
const _errs21 = errors;
if(!(validate150(data8, {instancePath:instancePath+"/masking",parentData:data,parentDataProperty:"masking",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var _valid0 = _errs21 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err12 = {instancePath:instancePath+"/masking",schemaPath:"#/properties/masking/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.invalid !== undefined){
let data9 = data.invalid;
const _errs23 = errors;
let valid3 = false;
const _errs24 = errors;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
const err13 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err14 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid3 = valid3 || _valid1;
const _errs26 = errors;
if(!(validate154(data9, {instancePath:instancePath+"/invalid",parentData:data,parentDataProperty:"invalid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
var _valid1 = _errs26 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err16 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data.enforced !== undefined){
if(false !== data.enforced){
const err17 = {instancePath:instancePath+"/enforced",schemaPath:"#/properties/enforced/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.pattern !== undefined){
let data11 = data.pattern;
if(typeof data11 === "string"){
if(data11.length < 1){
const err18 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.independent !== undefined){
if(typeof data.independent !== "boolean"){
const err20 = {instancePath:instancePath+"/independent",schemaPath:"#/properties/independent/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.profile !== undefined){
let data13 = data.profile;
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
const err21 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.seed_as !== undefined){
let data14 = data.seed_as;
if(typeof data14 === "string"){
if(data14.length < 1){
const err23 = {instancePath:instancePath+"/seed_as",schemaPath:"#/properties/seed_as/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/seed_as",schemaPath:"#/properties/seed_as/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err25 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate129.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":true};


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields !== undefined){
let data0 = data.fields;
if(Array.isArray(data0)){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate129(data0[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":{"fields":true},"dynamicProps":false,"dynamicItems":false};

const schema72 = {"properties":{"of":{"$ref":"DataDefinition.json#/$defs/item"},"min":{"type":"integer","minimum":0,"maximum":2048,"default":0},"max":{"type":"integer","minimum":0,"maximum":2048},"unique":{"type":"boolean","default":false}}};
const schema73 = {"type":"object","allOf":[{"$ref":"generators.json"}],"unevaluatedProperties":false,"properties":{"type":{"type":"string","minLength":1},"generator":{"$ref":"generators.json#/$defs/name"},"nullable":{"type":"boolean"},"null_probability":{"type":"number","minimum":0,"maximum":1},"default":{"type":["string","number","boolean","null","object","array"]},"description":{"type":"string"},"pii_category":{"$ref":"masks.json#/$defs/category"},"masking":{"anyOf":[{"type":"boolean"},{"$ref":"masks.json#/$defs/name"},{"$ref":"#/$defs/mask"}]},"invalid":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"$ref":"#/$defs/invalid"}]},"enforced":{"const":false}}};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(wrapper0.validate(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
else {
var props0 = wrapper0.validate.evaluated.props;
var items0 = wrapper0.validate.evaluated.items;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.type = true;
props0.generator = true;
props0.nullable = true;
props0.null_probability = true;
props0.default = true;
props0.description = true;
props0.pii_category = true;
props0.masking = true;
props0.invalid = true;
props0.enforced = true;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.generator !== undefined){
if(!(validate130(data.generator, {instancePath:instancePath+"/generator",parentData:data,parentDataProperty:"generator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.nullable !== undefined){
if(typeof data.nullable !== "boolean"){
const err2 = {instancePath:instancePath+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.null_probability !== undefined){
let data3 = data.null_probability;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
const err3 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err4 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.default !== undefined){
let data4 = data.default;
if((((typeof data4 != "object") && (typeof data4 !== "string")) && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err6 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: schema73.properties.default.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.pii_category !== undefined){
if(!(validate146(data.pii_category, {instancePath:instancePath+"/pii_category",parentData:data,parentDataProperty:"pii_category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
if(data.masking !== undefined){
let data7 = data.masking;
const _errs15 = errors;
let valid2 = false;
const _errs16 = errors;
if(typeof data7 !== "boolean"){
const err8 = {instancePath:instancePath+"/masking",schemaPath:"#/properties/masking/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid2 = valid2 || _valid0;
const _errs18 = errors;
if(!(validate148(data7, {instancePath:instancePath+"/masking",parentData:data,parentDataProperty:"masking",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
var _valid0 = _errs18 === errors;
valid2 = valid2 || _valid0;
const _errs19 = errors;
if(!(validate150(data7, {instancePath:instancePath+"/masking",parentData:data,parentDataProperty:"masking",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err9 = {instancePath:instancePath+"/masking",schemaPath:"#/properties/masking/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.invalid !== undefined){
let data8 = data.invalid;
const _errs21 = errors;
let valid3 = false;
const _errs22 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
const err10 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err11 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid3 = valid3 || _valid1;
const _errs24 = errors;
if(!(validate154(data8, {instancePath:instancePath+"/invalid",parentData:data,parentDataProperty:"invalid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
var _valid1 = _errs24 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err13 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.enforced !== undefined){
if(false !== data.enforced){
const err14 = {instancePath:instancePath+"/enforced",schemaPath:"#/properties/enforced/const",keyword:"const",params:{allowedValue: false}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err15 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate159.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate159.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":true};


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of !== undefined){
if(!(validate159(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
if(data.min !== undefined){
let data1 = data.min;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err0 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2048 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2048}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.max !== undefined){
let data2 = data.max;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2048 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2048}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.unique !== undefined){
if(typeof data.unique !== "boolean"){
const err6 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":{"of":true,"min":true,"max":true,"unique":true},"dynamicProps":false,"dynamicItems":false};

const schema74 = {"properties":{"value":{"type":["string","number","boolean","null","object","array"]}}};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
let data0 = data.value;
if((((typeof data0 != "object") && (typeof data0 !== "string")) && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err0 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema74.properties.value.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"props":{"value":true},"dynamicProps":false,"dynamicItems":false};

const schema75 = {"properties":{"template":{"type":"string"}}};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.template !== undefined){
if(typeof data.template !== "string"){
const err0 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":{"template":true},"dynamicProps":false,"dynamicItems":false};

const schema76 = {"properties":{"method":{"type":"string"},"args":{"type":["string","number","boolean","null","object","array"],"default":[]}}};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method !== undefined){
if(typeof data.method !== "string"){
const err0 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.args !== undefined){
let data1 = data.args;
if((((typeof data1 != "object") && (typeof data1 !== "string")) && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err1 = {instancePath:instancePath+"/args",schemaPath:"#/properties/args/type",keyword:"type",params:{type: schema76.properties.args.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":{"method":true,"args":true},"dynamicProps":false,"dynamicItems":false};

const schema77 = {"properties":{"expression":{"type":["string","number","boolean","null"]}}};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expression !== undefined){
let data0 = data.expression;
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type: schema77.properties.expression.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"props":{"expression":true},"dynamicProps":false,"dynamicItems":false};

const schema78 = {"properties":{"reference_table":{"type":"string","minLength":1},"reference_field":{"type":"string","minLength":1},"distribution":{"$ref":"DataDefinition.json#/$defs/distribution"},"onDelete":{"$ref":"DataDefinition.json#/$defs/relationship/properties/onDelete"}}};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "uniform") || (data === "zipf")) || (data === "exact")) || (data === "normal"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema28.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate176.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate176.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema80 = {"type":"string","enum":["cascade","restrict","set null","set default","no action"]};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "cascade") || (data === "restrict")) || (data === "set null")) || (data === "set default")) || (data === "no action"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema80.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reference_table !== undefined){
let data0 = data.reference_table;
if(typeof data0 === "string"){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/reference_table",schemaPath:"#/properties/reference_table/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/reference_table",schemaPath:"#/properties/reference_table/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.reference_field !== undefined){
let data1 = data.reference_field;
if(typeof data1 === "string"){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/reference_field",schemaPath:"#/properties/reference_field/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/reference_field",schemaPath:"#/properties/reference_field/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.distribution !== undefined){
if(!(validate176(data.distribution, {instancePath:instancePath+"/distribution",parentData:data,parentDataProperty:"distribution",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if(data.onDelete !== undefined){
if(!(validate179(data.onDelete, {instancePath:instancePath+"/onDelete",parentData:data,parentDataProperty:"onDelete",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"props":{"reference_table":true,"reference_field":true,"distribution":true,"onDelete":true},"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.generator === undefined) && (missing0 = "generator")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data.generator !== undefined){
let data0 = data.generator;
if(!((((((((((((((((((((((((((((((((((data0 === "sequence") || (data0 === "uuid")) || (data0 === "order_number")) || (data0 === "pattern")) || (data0 === "gender")) || (data0 === "password")) || (data0 === "date_of_birth")) || (data0 === "age")) || (data0 === "email")) || (data0 === "phone_number")) || (data0 === "price")) || (data0 === "ip_address")) || (data0 === "words")) || (data0 === "sentence")) || (data0 === "paragraph")) || (data0 === "integer")) || (data0 === "random_decimal")) || (data0 === "decimal")) || (data0 === "float")) || (data0 === "date_between")) || (data0 === "datetime_between")) || (data0 === "time_between")) || (data0 === "timestamp_sequence")) || (data0 === "choice")) || (data0 === "boolean")) || (data0 === "constant")) || (data0 === "sample")) || (data0 === "object")) || (data0 === "array")) || (data0 === "json")) || (data0 === "template")) || (data0 === "faker")) || (data0 === "expression")) || (data0 === "reference"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.generator;
if(typeof tag0 == "string"){
if(tag0 === "sequence"){
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/0/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "sequence")){
const err4 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/0/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[0].properties.generator.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var props0 = {__proto__:null};
props0.generator = true;
props0.start = true;
props0.step = true;
props0.per = true;
props0.sequence_name = true;
}
else if(tag0 === "uuid"){
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err5 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/1/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "uuid")){
const err6 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/1/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[1].properties.generator.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.version = true;
}
}
else if(tag0 === "order_number"){
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err7 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/2/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "order_number")){
const err8 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/2/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[2].properties.generator.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.pattern = true;
}
}
else if(tag0 === "pattern"){
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err9 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/3/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.pattern === undefined){
const err10 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/3/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "pattern")){
const err11 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/3/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[3].properties.generator.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.pattern = true;
}
}
else if(tag0 === "gender"){
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err12 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/4/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "gender")){
const err13 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/4/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[4].properties.generator.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.values = true;
}
}
else if(tag0 === "password"){
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err14 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/5/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "password")){
const err15 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/5/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[5].properties.generator.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.length = true;
}
}
else if(tag0 === "date_of_birth"){
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err16 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/6/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "date_of_birth")){
const err17 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/6/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[6].properties.generator.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min_age = true;
props0.max_age = true;
}
}
else if(tag0 === "age"){
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err18 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/7/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "age")){
const err19 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/7/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[7].properties.generator.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min_age = true;
props0.max_age = true;
}
}
else if(tag0 === "email"){
if(!(validate91(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err20 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/8/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "email")){
const err21 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/8/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[8].properties.generator.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.pattern = true;
props0.domain = true;
}
}
else if(tag0 === "phone_number"){
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err22 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/9/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "phone_number")){
const err23 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/9/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[9].properties.generator.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.country_code = true;
}
}
else if(tag0 === "price"){
if(!(validate95(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err24 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/10/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "price")){
const err25 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/10/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[10].properties.generator.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
}
}
else if(tag0 === "ip_address"){
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err26 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/11/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "ip_address")){
const err27 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/11/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[11].properties.generator.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.range = true;
props0.version = true;
}
}
else if(tag0 === "words"){
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err28 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/12/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "words")){
const err29 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/12/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[12].properties.generator.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
}
}
else if(tag0 === "sentence"){
if(!(validate101(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err30 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/13/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "sentence")){
const err31 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/13/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[13].properties.generator.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
}
}
else if(tag0 === "paragraph"){
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err32 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/14/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "paragraph")){
const err33 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/14/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[14].properties.generator.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
}
}
else if(tag0 === "integer"){
if(!(validate105(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err34 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/15/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "integer")){
const err35 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/15/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[15].properties.generator.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
props0.distribution = true;
props0.mean = true;
props0.stddev = true;
props0.median = true;
props0.sigma = true;
props0.lambda = true;
props0.alpha = true;
props0.beta = true;
props0.mode = true;
props0.s = true;
props0.components = true;
props0.edges = true;
props0.weights = true;
props0.quantiles = true;
props0.file = true;
props0.column = true;
}
}
else if(tag0 === "random_decimal"){
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err36 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/16/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.generator !== undefined){
let data17 = data.generator;
if(!((data17 === "random_decimal") || (data17 === "decimal"))){
const err37 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/16/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[16].properties.generator.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
props0.scale = true;
props0.distribution = true;
props0.mean = true;
props0.stddev = true;
props0.median = true;
props0.sigma = true;
props0.lambda = true;
props0.alpha = true;
props0.beta = true;
props0.mode = true;
props0.s = true;
props0.components = true;
props0.edges = true;
props0.weights = true;
props0.quantiles = true;
props0.file = true;
props0.column = true;
}
}
else if(tag0 === "decimal"){
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err38 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/16/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.generator !== undefined){
let data18 = data.generator;
if(!((data18 === "random_decimal") || (data18 === "decimal"))){
const err39 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/16/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[16].properties.generator.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
props0.scale = true;
props0.distribution = true;
props0.mean = true;
props0.stddev = true;
props0.median = true;
props0.sigma = true;
props0.lambda = true;
props0.alpha = true;
props0.beta = true;
props0.mode = true;
props0.s = true;
props0.components = true;
props0.edges = true;
props0.weights = true;
props0.quantiles = true;
props0.file = true;
props0.column = true;
}
}
else if(tag0 === "float"){
if(!(validate110(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err40 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/17/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "float")){
const err41 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/17/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[17].properties.generator.enum}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.min = true;
props0.max = true;
props0.distribution = true;
props0.mean = true;
props0.stddev = true;
props0.median = true;
props0.sigma = true;
props0.lambda = true;
props0.alpha = true;
props0.beta = true;
props0.mode = true;
props0.s = true;
props0.components = true;
props0.edges = true;
props0.weights = true;
props0.quantiles = true;
props0.file = true;
props0.column = true;
}
}
else if(tag0 === "date_between"){
if(!(validate112(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err42 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/18/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "date_between")){
const err43 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/18/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[18].properties.generator.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.start_date = true;
props0.end_date = true;
props0.growth = true;
props0.growth_factor = true;
props0.weekdays = true;
props0.months = true;
props0.days_off = true;
}
}
else if(tag0 === "datetime_between"){
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err44 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/19/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "datetime_between")){
const err45 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/19/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[19].properties.generator.enum}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.start_date = true;
props0.end_date = true;
props0.precision = true;
props0.growth = true;
props0.growth_factor = true;
props0.weekdays = true;
props0.months = true;
props0.days_off = true;
props0.hours = true;
}
}
else if(tag0 === "time_between"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err46 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/20/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "time_between")){
const err47 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/20/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[20].properties.generator.enum}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.start = true;
props0.end = true;
props0.precision = true;
}
}
else if(tag0 === "timestamp_sequence"){
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err48 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/21/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "timestamp_sequence")){
const err49 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/21/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[21].properties.generator.enum}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.start = true;
props0.step = true;
props0.jitter = true;
props0.per = true;
props0.precision = true;
}
}
else if(tag0 === "choice"){
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err50 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/22/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data.choices === undefined){
const err51 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/22/required",keyword:"required",params:{missingProperty: "choices"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "choice")){
const err52 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/22/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[22].properties.generator.enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.choices = true;
props0.weights = true;
}
}
else if(tag0 === "boolean"){
if(!(validate122(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err53 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/23/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "boolean")){
const err54 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/23/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[23].properties.generator.enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.true_probability = true;
}
}
else if(tag0 === "constant"){
if(!(validate124(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err55 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/24/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data.value === undefined){
const err56 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/24/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "constant")){
const err57 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/24/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[24].properties.generator.enum}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.value = true;
}
}
else if(tag0 === "sample"){
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err58 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/25/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data.file === undefined){
const err59 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/25/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "sample")){
const err60 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/25/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[25].properties.generator.enum}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.file = true;
props0.column = true;
}
}
else if(tag0 === "object"){
if(!(validate128(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err61 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/26/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data.fields === undefined){
const err62 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/26/required",keyword:"required",params:{missingProperty: "fields"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "object")){
const err63 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/26/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[26].properties.generator.enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.fields = true;
}
}
else if(tag0 === "array"){
if(!(validate158(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err64 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/27/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data.of === undefined){
const err65 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/27/required",keyword:"required",params:{missingProperty: "of"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "array")){
const err66 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/27/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[27].properties.generator.enum}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.of = true;
props0.min = true;
props0.max = true;
props0.unique = true;
}
}
else if(tag0 === "json"){
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err67 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/28/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data.value === undefined){
const err68 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/28/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "json")){
const err69 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/28/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[28].properties.generator.enum}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.value = true;
}
}
else if(tag0 === "template"){
if(!(validate169(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err70 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/29/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data.template === undefined){
const err71 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/29/required",keyword:"required",params:{missingProperty: "template"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "template")){
const err72 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/29/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[29].properties.generator.enum}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.template = true;
}
}
else if(tag0 === "faker"){
if(!(validate171(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err73 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/30/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data.method === undefined){
const err74 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/30/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "faker")){
const err75 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/30/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[30].properties.generator.enum}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.method = true;
props0.args = true;
}
}
else if(tag0 === "expression"){
if(!(validate173(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err76 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/31/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data.expression === undefined){
const err77 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/31/required",keyword:"required",params:{missingProperty: "expression"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "expression")){
const err78 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/31/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[31].properties.generator.enum}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.expression = true;
}
}
else if(tag0 === "reference"){
if(!(validate175(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generator === undefined){
const err79 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/32/required",keyword:"required",params:{missingProperty: "generator"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data.reference_table === undefined){
const err80 = {instancePath,schemaPath:"#/allOf/0/then/oneOf/32/required",keyword:"required",params:{missingProperty: "reference_table"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data.generator !== undefined){
if(!(data.generator === "reference")){
const err81 = {instancePath:instancePath+"/generator",schemaPath:"#/allOf/0/then/oneOf/32/properties/generator/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.oneOf[32].properties.generator.enum}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
props0.reference_table = true;
props0.reference_field = true;
props0.distribution = true;
props0.onDelete = true;
}
}
else {
const err82 = {instancePath,schemaPath:"#/allOf/0/then/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "generator", tagValue: tag0}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath,schemaPath:"#/allOf/0/then/discriminator",keyword:"discriminator",params:{error: "tag", tag: "generator", tagValue: tag0}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.generator = true;
}
}
}
if(!valid1){
const err84 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const _errs76 = errors;
let valid72 = true;
const _errs77 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.generator === undefined) && (missing1 = "generator")){
const err85 = {};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
if(data.generator !== undefined){
let data35 = data.generator;
if(typeof data35 === "string"){
if(!pattern17.test(data35)){
const err86 = {};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
}
}
var _valid1 = _errs77 === errors;
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs79 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.args !== undefined){
if(!(Array.isArray(data.args))){
const err87 = {instancePath:instancePath+"/args",schemaPath:"#/allOf/1/then/properties/args/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
var _valid1 = _errs79 === errors;
valid72 = _valid1;
if(valid72){
var props1 = {__proto__:null};
props1.args = true;
props1.generator = true;
}
}
if(!valid72){
const err88 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {__proto__:null};
Object.assign(props0, props1);
}
}
const _errs83 = errors;
let valid75 = true;
const _errs84 = errors;
const _errs85 = errors;
const _errs86 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.generator === undefined) && (missing2 = "generator")){
const err89 = {};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
var valid76 = _errs86 === errors;
if(valid76){
const err90 = {};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
else {
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
}
if(errors === _errs84){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.name === undefined) && (missing3 = "name")){
const err91 = {};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
else {
if(data.name !== undefined){
let data37 = data.name;
if(!(((((((((((((((((((((((((((((((((data37 === "sequence") || (data37 === "uuid")) || (data37 === "order_number")) || (data37 === "pattern")) || (data37 === "gender")) || (data37 === "password")) || (data37 === "date_of_birth")) || (data37 === "age")) || (data37 === "email")) || (data37 === "phone_number")) || (data37 === "price")) || (data37 === "ip_address")) || (data37 === "words")) || (data37 === "sentence")) || (data37 === "paragraph")) || (data37 === "integer")) || (data37 === "random_decimal")) || (data37 === "decimal")) || (data37 === "float")) || (data37 === "date_between")) || (data37 === "datetime_between")) || (data37 === "time_between")) || (data37 === "timestamp_sequence")) || (data37 === "choice")) || (data37 === "boolean")) || (data37 === "constant")) || (data37 === "sample")) || (data37 === "object")) || (data37 === "array")) || (data37 === "json")) || (data37 === "template")) || (data37 === "faker")) || (data37 === "expression"))){
const err92 = {};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
}
}
var _valid2 = _errs84 === errors;
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs88 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag1 = data.name;
if(typeof tag1 == "string"){
if(tag1 === "sequence"){
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err93 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "sequence")){
const err94 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/0/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[0].properties.name.enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
var props2 = {__proto__:null};
props2.name = true;
props2.start = true;
props2.step = true;
props2.per = true;
props2.sequence_name = true;
}
else if(tag1 === "uuid"){
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err95 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/1/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "uuid")){
const err96 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/1/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[1].properties.name.enum}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.version = true;
}
}
else if(tag1 === "order_number"){
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err97 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/2/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "order_number")){
const err98 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/2/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[2].properties.name.enum}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.pattern = true;
}
}
else if(tag1 === "pattern"){
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err99 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/3/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "pattern")){
const err100 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/3/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[3].properties.name.enum}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.pattern = true;
}
}
else if(tag1 === "gender"){
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err101 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/4/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "gender")){
const err102 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/4/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[4].properties.name.enum}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.values = true;
}
}
else if(tag1 === "password"){
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err103 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/5/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "password")){
const err104 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/5/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[5].properties.name.enum}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.length = true;
}
}
else if(tag1 === "date_of_birth"){
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err105 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/6/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "date_of_birth")){
const err106 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/6/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[6].properties.name.enum}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min_age = true;
props2.max_age = true;
}
}
else if(tag1 === "age"){
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err107 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/7/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "age")){
const err108 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/7/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[7].properties.name.enum}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min_age = true;
props2.max_age = true;
}
}
else if(tag1 === "email"){
if(!(validate91(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err109 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/8/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "email")){
const err110 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/8/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[8].properties.name.enum}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.pattern = true;
props2.domain = true;
}
}
else if(tag1 === "phone_number"){
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err111 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/9/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "phone_number")){
const err112 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/9/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[9].properties.name.enum}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.country_code = true;
}
}
else if(tag1 === "price"){
if(!(validate95(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err113 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/10/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "price")){
const err114 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/10/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[10].properties.name.enum}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
}
}
else if(tag1 === "ip_address"){
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err115 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/11/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "ip_address")){
const err116 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/11/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[11].properties.name.enum}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.range = true;
props2.version = true;
}
}
else if(tag1 === "words"){
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err117 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/12/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "words")){
const err118 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/12/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[12].properties.name.enum}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
}
}
else if(tag1 === "sentence"){
if(!(validate101(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err119 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/13/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "sentence")){
const err120 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/13/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[13].properties.name.enum}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
}
}
else if(tag1 === "paragraph"){
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err121 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/14/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "paragraph")){
const err122 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/14/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[14].properties.name.enum}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
}
}
else if(tag1 === "integer"){
if(!(validate105(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err123 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/15/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "integer")){
const err124 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/15/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[15].properties.name.enum}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
props2.distribution = true;
props2.mean = true;
props2.stddev = true;
props2.median = true;
props2.sigma = true;
props2.lambda = true;
props2.alpha = true;
props2.beta = true;
props2.mode = true;
props2.s = true;
props2.components = true;
props2.edges = true;
props2.weights = true;
props2.quantiles = true;
props2.file = true;
props2.column = true;
}
}
else if(tag1 === "random_decimal"){
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err125 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/16/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data.name !== undefined){
let data54 = data.name;
if(!((data54 === "random_decimal") || (data54 === "decimal"))){
const err126 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/16/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[16].properties.name.enum}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
props2.scale = true;
props2.distribution = true;
props2.mean = true;
props2.stddev = true;
props2.median = true;
props2.sigma = true;
props2.lambda = true;
props2.alpha = true;
props2.beta = true;
props2.mode = true;
props2.s = true;
props2.components = true;
props2.edges = true;
props2.weights = true;
props2.quantiles = true;
props2.file = true;
props2.column = true;
}
}
else if(tag1 === "decimal"){
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err127 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/16/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data.name !== undefined){
let data55 = data.name;
if(!((data55 === "random_decimal") || (data55 === "decimal"))){
const err128 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/16/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[16].properties.name.enum}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
props2.scale = true;
props2.distribution = true;
props2.mean = true;
props2.stddev = true;
props2.median = true;
props2.sigma = true;
props2.lambda = true;
props2.alpha = true;
props2.beta = true;
props2.mode = true;
props2.s = true;
props2.components = true;
props2.edges = true;
props2.weights = true;
props2.quantiles = true;
props2.file = true;
props2.column = true;
}
}
else if(tag1 === "float"){
if(!(validate110(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err129 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/17/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "float")){
const err130 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/17/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[17].properties.name.enum}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.min = true;
props2.max = true;
props2.distribution = true;
props2.mean = true;
props2.stddev = true;
props2.median = true;
props2.sigma = true;
props2.lambda = true;
props2.alpha = true;
props2.beta = true;
props2.mode = true;
props2.s = true;
props2.components = true;
props2.edges = true;
props2.weights = true;
props2.quantiles = true;
props2.file = true;
props2.column = true;
}
}
else if(tag1 === "date_between"){
if(!(validate112(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err131 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/18/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "date_between")){
const err132 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/18/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[18].properties.name.enum}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.start_date = true;
props2.end_date = true;
props2.growth = true;
props2.growth_factor = true;
props2.weekdays = true;
props2.months = true;
props2.days_off = true;
}
}
else if(tag1 === "datetime_between"){
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err133 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/19/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "datetime_between")){
const err134 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/19/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[19].properties.name.enum}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.start_date = true;
props2.end_date = true;
props2.precision = true;
props2.growth = true;
props2.growth_factor = true;
props2.weekdays = true;
props2.months = true;
props2.days_off = true;
props2.hours = true;
}
}
else if(tag1 === "time_between"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err135 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/20/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "time_between")){
const err136 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/20/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[20].properties.name.enum}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.start = true;
props2.end = true;
props2.precision = true;
}
}
else if(tag1 === "timestamp_sequence"){
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err137 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/21/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "timestamp_sequence")){
const err138 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/21/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[21].properties.name.enum}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.start = true;
props2.step = true;
props2.jitter = true;
props2.per = true;
props2.precision = true;
}
}
else if(tag1 === "choice"){
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err139 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/22/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "choice")){
const err140 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/22/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[22].properties.name.enum}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.choices = true;
props2.weights = true;
}
}
else if(tag1 === "boolean"){
if(!(validate122(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err141 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/23/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "boolean")){
const err142 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/23/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[23].properties.name.enum}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.true_probability = true;
}
}
else if(tag1 === "constant"){
if(!(validate124(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err143 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/24/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "constant")){
const err144 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/24/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[24].properties.name.enum}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.value = true;
}
}
else if(tag1 === "sample"){
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err145 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/25/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "sample")){
const err146 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/25/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[25].properties.name.enum}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.file = true;
props2.column = true;
}
}
else if(tag1 === "object"){
if(!(validate128(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err147 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/26/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "object")){
const err148 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/26/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[26].properties.name.enum}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.fields = true;
}
}
else if(tag1 === "array"){
if(!(validate158(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err149 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/27/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "array")){
const err150 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/27/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[27].properties.name.enum}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.of = true;
props2.min = true;
props2.max = true;
props2.unique = true;
}
}
else if(tag1 === "json"){
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err151 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/28/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "json")){
const err152 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/28/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[28].properties.name.enum}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.value = true;
}
}
else if(tag1 === "template"){
if(!(validate169(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err153 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/29/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "template")){
const err154 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/29/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[29].properties.name.enum}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.template = true;
}
}
else if(tag1 === "faker"){
if(!(validate171(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err155 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/30/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "faker")){
const err156 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/30/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[30].properties.name.enum}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.method = true;
props2.args = true;
}
}
else if(tag1 === "expression"){
if(!(validate173(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err157 = {instancePath,schemaPath:"#/allOf/2/then/oneOf/31/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data.name !== undefined){
if(!(data.name === "expression")){
const err158 = {instancePath:instancePath+"/name",schemaPath:"#/allOf/2/then/oneOf/31/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.oneOf[31].properties.name.enum}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
props2.expression = true;
}
}
else {
const err159 = {instancePath,schemaPath:"#/allOf/2/then/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "name", tagValue: tag1}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath,schemaPath:"#/allOf/2/then/discriminator",keyword:"discriminator",params:{error: "tag", tag: "name", tagValue: tag1}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
var _valid2 = _errs88 === errors;
valid75 = _valid2;
if(valid75){
if(props2 !== true){
props2 = props2 || {__proto__:null};
props2.name = true;
}
}
}
if(!valid75){
const err161 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {__proto__:null};
Object.assign(props0, props2);
}
}
validate74.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema81 = {"type":"object","required":["by","to"],"additionalProperties":false,"properties":{"by":{"type":"string","minLength":1},"from":{"type":"number","minimum":0,"maximum":1},"to":{"type":"number","minimum":0,"maximum":1}}};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "by") || (key0 === "from")) || (key0 === "to"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.to !== undefined){
let data2 = data.to;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":"object","required":["constraint"],"additionalProperties":false,"properties":{"constraint":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"description":{"type":"string"},"severity":{"type":"string","enum":["error","warning","info"]}}};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.constraint === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "constraint"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "constraint") || (key0 === "name")) || (key0 === "description")) || (key0 === "severity"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.constraint !== undefined){
let data0 = data.constraint;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/constraint",schemaPath:"#/properties/constraint/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/constraint",schemaPath:"#/properties/constraint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.severity !== undefined){
let data3 = data.severity;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data3 === "error") || (data3 === "warning")) || (data3 === "info"))){
const err8 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema82.properties.severity.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate74(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
else {
var props0 = validate74.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.name = true;
props0.type = true;
props0.generator = true;
props0.nullable = true;
props0.null_probability = true;
props0.null_with = true;
props0.null_trend = true;
props0.unique = true;
props0.unique_where = true;
props0.primary_key = true;
props0.default = true;
props0.description = true;
props0.pii_category = true;
props0.masking = true;
props0.constraint = true;
props0.matches = true;
props0.pattern = true;
props0.seed_as = true;
props0.edge_cases = true;
props0.invalid = true;
props0.independent = true;
props0.profile = true;
props0.when = true;
props0.enforced = true;
props0.external = true;
props0.acyclic = true;
props0.root_probability = true;
props0.max_depth = true;
props0.root = true;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.generator !== undefined){
if(!(validate130(data.generator, {instancePath:instancePath+"/generator",parentData:data,parentDataProperty:"generator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.nullable !== undefined){
if(typeof data.nullable !== "boolean"){
const err5 = {instancePath:instancePath+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.null_probability !== undefined){
let data4 = data.null_probability;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.null_with !== undefined){
let data5 = data.null_with;
if(typeof data5 === "string"){
if(data5.length < 1){
const err9 = {instancePath:instancePath+"/null_with",schemaPath:"#/properties/null_with/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/null_with",schemaPath:"#/properties/null_with/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.null_trend !== undefined){
if(!(validate217(data.null_trend, {instancePath:instancePath+"/null_trend",parentData:data,parentDataProperty:"null_trend",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
if(data.unique !== undefined){
if(typeof data.unique !== "boolean"){
const err11 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.unique_where !== undefined){
let data8 = data.unique_where;
if(typeof data8 === "string"){
if(data8.length < 1){
const err12 = {instancePath:instancePath+"/unique_where",schemaPath:"#/properties/unique_where/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/unique_where",schemaPath:"#/properties/unique_where/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.primary_key !== undefined){
if(typeof data.primary_key !== "boolean"){
const err14 = {instancePath:instancePath+"/primary_key",schemaPath:"#/properties/primary_key/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.default !== undefined){
let data10 = data.default;
if((((typeof data10 != "object") && (typeof data10 !== "string")) && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "boolean")){
const err15 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: schema30.properties.default.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.pii_category !== undefined){
if(!(validate146(data.pii_category, {instancePath:instancePath+"/pii_category",parentData:data,parentDataProperty:"pii_category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
if(data.masking !== undefined){
let data13 = data.masking;
const _errs26 = errors;
let valid2 = false;
const _errs27 = errors;
if(typeof data13 !== "boolean"){
const err17 = {instancePath:instancePath+"/masking",schemaPath:"#/properties/masking/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid2 = valid2 || _valid0;
const _errs29 = errors;
if(!(validate148(data13, {instancePath:instancePath+"/masking",parentData:data,parentDataProperty:"masking",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
var _valid0 = _errs29 === errors;
valid2 = valid2 || _valid0;
const _errs30 = errors;
if(!(validate150(data13, {instancePath:instancePath+"/masking",parentData:data,parentDataProperty:"masking",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var _valid0 = _errs30 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err18 = {instancePath:instancePath+"/masking",schemaPath:"#/properties/masking/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data.constraint !== undefined){
let data14 = data.constraint;
const _errs32 = errors;
let valid3 = false;
const _errs33 = errors;
if(typeof data14 === "string"){
if(data14.length < 1){
const err19 = {instancePath:instancePath+"/constraint",schemaPath:"#/properties/constraint/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/constraint",schemaPath:"#/properties/constraint/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid3 = valid3 || _valid1;
const _errs35 = errors;
if(!(validate222(data14, {instancePath:instancePath+"/constraint",parentData:data,parentDataProperty:"constraint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
var _valid1 = _errs35 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err21 = {instancePath:instancePath+"/constraint",schemaPath:"#/properties/constraint/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
if(data.matches !== undefined){
let data15 = data.matches;
if(typeof data15 === "string"){
if(data15.length < 1){
const err22 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.pattern !== undefined){
let data16 = data.pattern;
if(typeof data16 === "string"){
if(data16.length < 1){
const err24 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.seed_as !== undefined){
let data17 = data.seed_as;
if(typeof data17 === "string"){
if(data17.length < 1){
const err26 = {instancePath:instancePath+"/seed_as",schemaPath:"#/properties/seed_as/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/seed_as",schemaPath:"#/properties/seed_as/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.edge_cases !== undefined){
let data18 = data.edge_cases;
const _errs43 = errors;
let valid4 = false;
const _errs44 = errors;
if(typeof data18 !== "boolean"){
const err28 = {instancePath:instancePath+"/edge_cases",schemaPath:"#/properties/edge_cases/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid2 = _errs44 === errors;
valid4 = valid4 || _valid2;
const _errs46 = errors;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1 || isNaN(data18)){
const err29 = {instancePath:instancePath+"/edge_cases",schemaPath:"#/properties/edge_cases/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err30 = {instancePath:instancePath+"/edge_cases",schemaPath:"#/properties/edge_cases/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/edge_cases",schemaPath:"#/properties/edge_cases/anyOf/1/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid2 = _errs46 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const err32 = {instancePath:instancePath+"/edge_cases",schemaPath:"#/properties/edge_cases/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
if(data.invalid !== undefined){
let data19 = data.invalid;
const _errs49 = errors;
let valid5 = false;
const _errs50 = errors;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1 || isNaN(data19)){
const err33 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err34 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid3 = _errs50 === errors;
valid5 = valid5 || _valid3;
const _errs52 = errors;
if(!(validate154(data19, {instancePath:instancePath+"/invalid",parentData:data,parentDataProperty:"invalid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
var _valid3 = _errs52 === errors;
valid5 = valid5 || _valid3;
if(!valid5){
const err36 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
if(data.independent !== undefined){
if(typeof data.independent !== "boolean"){
const err37 = {instancePath:instancePath+"/independent",schemaPath:"#/properties/independent/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.profile !== undefined){
let data21 = data.profile;
if(typeof data21 === "string"){
if(!pattern3.test(data21)){
const err38 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.when !== undefined){
let data22 = data.when;
if(typeof data22 === "string"){
if(data22.length < 1){
const err40 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.enforced !== undefined){
if(typeof data.enforced !== "boolean"){
const err42 = {instancePath:instancePath+"/enforced",schemaPath:"#/properties/enforced/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.external !== undefined){
if(typeof data.external !== "boolean"){
const err43 = {instancePath:instancePath+"/external",schemaPath:"#/properties/external/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.acyclic !== undefined){
if(typeof data.acyclic !== "boolean"){
const err44 = {instancePath:instancePath+"/acyclic",schemaPath:"#/properties/acyclic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.root_probability !== undefined){
let data26 = data.root_probability;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1 || isNaN(data26)){
const err45 = {instancePath:instancePath+"/root_probability",schemaPath:"#/properties/root_probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err46 = {instancePath:instancePath+"/root_probability",schemaPath:"#/properties/root_probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/root_probability",schemaPath:"#/properties/root_probability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.max_depth !== undefined){
let data27 = data.max_depth;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err48 = {instancePath:instancePath+"/max_depth",schemaPath:"#/properties/max_depth/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
const err49 = {instancePath:instancePath+"/max_depth",schemaPath:"#/properties/max_depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data.root !== undefined){
if(!(data.root === "self")){
const err50 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/enum",keyword:"enum",params:{allowedValues: schema30.properties.root.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err51 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema83 = {"type":"object","required":["foreignKey","references"],"additionalProperties":false,"properties":{"foreignKey":{"anyOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}}]},"references":{"type":"string","minLength":1},"onDelete":{"type":"string","enum":["cascade","restrict","set null","set default","no action"]},"distribution":{"$ref":"#/$defs/distribution"},"null_probability":{"type":"number","minimum":0,"maximum":1},"name":{"type":"string","minLength":1},"unique":{"type":"boolean"},"enforced":{"type":"boolean"},"external":{"type":"boolean"},"acyclic":{"type":"boolean"},"root_probability":{"type":"number","minimum":0,"maximum":1},"max_depth":{"type":"integer","minimum":1},"root":{"enum":["self"]},"description":{"type":"string"}}};

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.foreignKey === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "foreignKey"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.references === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "references"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema83.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.foreignKey !== undefined){
let data0 = data.foreignKey;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/foreignKey",schemaPath:"#/properties/foreignKey/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/foreignKey",schemaPath:"#/properties/foreignKey/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/foreignKey",schemaPath:"#/properties/foreignKey/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/foreignKey/" + i0,schemaPath:"#/properties/foreignKey/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/foreignKey/" + i0,schemaPath:"#/properties/foreignKey/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err8 = {instancePath:instancePath+"/foreignKey",schemaPath:"#/properties/foreignKey/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err9 = {instancePath:instancePath+"/foreignKey",schemaPath:"#/properties/foreignKey/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err10 = {instancePath:instancePath+"/foreignKey",schemaPath:"#/properties/foreignKey/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.references !== undefined){
let data2 = data.references;
if(typeof data2 === "string"){
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.onDelete !== undefined){
let data3 = data.onDelete;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((((data3 === "cascade") || (data3 === "restrict")) || (data3 === "set null")) || (data3 === "set default")) || (data3 === "no action"))){
const err14 = {instancePath:instancePath+"/onDelete",schemaPath:"#/properties/onDelete/enum",keyword:"enum",params:{allowedValues: schema83.properties.onDelete.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.distribution !== undefined){
if(!(validate68(data.distribution, {instancePath:instancePath+"/distribution",parentData:data,parentDataProperty:"distribution",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.null_probability !== undefined){
let data5 = data.null_probability;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/null_probability",schemaPath:"#/properties/null_probability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.name !== undefined){
let data6 = data.name;
if(typeof data6 === "string"){
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.unique !== undefined){
if(typeof data.unique !== "boolean"){
const err20 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.enforced !== undefined){
if(typeof data.enforced !== "boolean"){
const err21 = {instancePath:instancePath+"/enforced",schemaPath:"#/properties/enforced/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.external !== undefined){
if(typeof data.external !== "boolean"){
const err22 = {instancePath:instancePath+"/external",schemaPath:"#/properties/external/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.acyclic !== undefined){
if(typeof data.acyclic !== "boolean"){
const err23 = {instancePath:instancePath+"/acyclic",schemaPath:"#/properties/acyclic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.root_probability !== undefined){
let data11 = data.root_probability;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1 || isNaN(data11)){
const err24 = {instancePath:instancePath+"/root_probability",schemaPath:"#/properties/root_probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err25 = {instancePath:instancePath+"/root_probability",schemaPath:"#/properties/root_probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/root_probability",schemaPath:"#/properties/root_probability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.max_depth !== undefined){
let data12 = data.max_depth;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err27 = {instancePath:instancePath+"/max_depth",schemaPath:"#/properties/max_depth/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err28 = {instancePath:instancePath+"/max_depth",schemaPath:"#/properties/max_depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.root !== undefined){
if(!(data.root === "self")){
const err29 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/enum",keyword:"enum",params:{allowedValues: schema83.properties.root.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err30 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema84 = {"type":"object","required":["field","rule"],"allOf":[{"$ref":"masks.json"}],"unevaluatedProperties":false,"properties":{"field":{"type":"string","minLength":1},"rule":{"$ref":"masks.json#/$defs/name"},"when":{"type":"string","minLength":1},"on_nonconforming":{"type":"string","enum":["error","nullify","generalize","keep"]}}};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate229.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
else {
var props0 = validate132.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rule === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {__proto__:null};
props0.field = true;
props0.rule = true;
props0.when = true;
props0.on_nonconforming = true;
}
if(data.field !== undefined){
let data0 = data.field;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rule !== undefined){
if(!(validate148(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
let data2 = data.when;
if(typeof data2 === "string"){
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.on_nonconforming !== undefined){
let data3 = data.on_nonconforming;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/on_nonconforming",schemaPath:"#/properties/on_nonconforming/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data3 === "error") || (data3 === "nullify")) || (data3 === "generalize")) || (data3 === "keep"))){
const err7 = {instancePath:instancePath+"/on_nonconforming",schemaPath:"#/properties/on_nonconforming/enum",keyword:"enum",params:{allowedValues: schema84.properties.on_nonconforming.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err8 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema85 = {"type":"object","required":["fields"],"additionalProperties":false,"properties":{"fields":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"unique":{"type":"boolean"},"where":{"type":"string","minLength":1},"name":{"type":"string","minLength":1}}};

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate234.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "fields") || (key0 === "unique")) || (key0 === "where")) || (key0 === "name"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fields !== undefined){
let data0 = data.fields;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.unique !== undefined){
if(typeof data.unique !== "boolean"){
const err7 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.where !== undefined){
let data3 = data.where;
if(typeof data3 === "string"){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}
validate234.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema86 = {"type":"object","required":["fields","rank"],"additionalProperties":false,"properties":{"fields":{"type":"array","minItems":2,"maxItems":64,"items":{"type":"string","minLength":1}},"rank":{"anyOf":[{"type":"number","minimum":-1,"maximum":1},{"type":"array","items":{"type":"array","items":{"type":"number","minimum":-1,"maximum":1}}}]}}};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rank === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rank"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "fields") || (key0 === "rank"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fields !== undefined){
let data0 = data.fields;
if(Array.isArray(data0)){
if(data0.length > 64){
const err3 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 2){
const err4 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.rank !== undefined){
let data2 = data.rank;
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < -1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
const _errs10 = errors;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(Array.isArray(data3)){
const len2 = data3.length;
for(let i2=0; i2<len2; i2++){
let data4 = data3[i2];
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/rank/" + i1+"/" + i2,schemaPath:"#/properties/rank/anyOf/1/items/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4 < -1 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/rank/" + i1+"/" + i2,schemaPath:"#/properties/rank/anyOf/1/items/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/rank/" + i1+"/" + i2,schemaPath:"#/properties/rank/anyOf/1/items/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/rank/" + i1,schemaPath:"#/properties/rank/anyOf/1/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err16 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema87 = {"type":"object","additionalProperties":false,"properties":{"description":{"type":"string"},"share":{"type":"number","minimum":0,"maximum":1},"fields":{"type":"array","items":{"$ref":"#/$defs/field"}}}};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "description") || (key0 === "share")) || (key0 === "fields"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.share !== undefined){
let data1 = data.share;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fields !== undefined){
let data2 = data.fields;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate73(data2[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema88 = {"type":"object","required":["dataset"],"additionalProperties":false,"properties":{"dataset":{"type":"string","minLength":1},"field":{"type":"string","minLength":1}}};

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate241.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dataset === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "dataset") || (key0 === "field"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dataset !== undefined){
let data0 = data.dataset;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.field !== undefined){
let data1 = data.field;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}
validate241.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema89 = {"type":"object","required":["dataset"],"additionalProperties":false,"properties":{"dataset":{"type":"string","minLength":1},"as":{"type":"string","minLength":1},"by":{"type":"string","minLength":1}}};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dataset === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "dataset") || (key0 === "as")) || (key0 === "by"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dataset !== undefined){
let data0 = data.dataset;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.as !== undefined){
let data1 = data.as;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/as",schemaPath:"#/properties/as/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.by !== undefined){
let data2 = data.by;
if(typeof data2 === "string"){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema90 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"where":{"type":"string","minLength":1},"share":{"type":"number","minimum":0,"maximum":1},"limit":{"type":"integer","minimum":0}}};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "where") || (key0 === "share")) || (key0 === "limit"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.where !== undefined){
let data0 = data.where;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.share !== undefined){
let data1 = data.share;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema91 = {"type":"object","additionalProperties":false,"properties":{"schedule":{"type":"string","pattern":"^\\s*(\\S+(\\s+\\S+){4,5}|@(yearly|annually|monthly|weekly|daily|midnight|hourly))\\s*$"},"source":{"type":"string","enum":["synthetic","seed","masked_production","hybrid"]},"tag_version":{"type":"boolean"}}};
const pattern21 = new RegExp("^\\s*(\\S+(\\s+\\S+){4,5}|@(yearly|annually|monthly|weekly|daily|midnight|hourly))\\s*$", "u");

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "schedule") || (key0 === "source")) || (key0 === "tag_version"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.schedule !== undefined){
let data0 = data.schedule;
if(typeof data0 === "string"){
if(!pattern21.test(data0)){
const err1 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"pattern",params:{pattern: "^\\s*(\\S+(\\s+\\S+){4,5}|@(yearly|annually|monthly|weekly|daily|midnight|hourly))\\s*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data1 === "synthetic") || (data1 === "seed")) || (data1 === "masked_production")) || (data1 === "hybrid"))){
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema91.properties.source.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tag_version !== undefined){
if(typeof data.tag_version !== "boolean"){
const err5 = {instancePath:instancePath+"/tag_version",schemaPath:"#/properties/tag_version/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.table === undefined) && (missing0 = "table")) || ((data.collection === undefined) && (missing0 = "collection"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.extends !== undefined){
let data0 = data.extends;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err3 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z_][A-Za-z0-9_-]*/)?[A-Za-z_][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data1 === "synthetic") || (data1 === "seed")) || (data1 === "masked_production")) || (data1 === "hybrid"))){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema21.properties.source.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.origin !== undefined){
if(!(validate56(data.origin, {instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate57(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.seed !== undefined){
let data4 = data.seed;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")){
const err7 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: schema21.properties.seed.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.locale !== undefined){
let data5 = data.locale;
const _errs13 = errors;
let valid2 = false;
const _errs14 = errors;
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
const _errs16 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err9 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data5){
let data6 = data5[key1];
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err10 = {instancePath:instancePath+"/locale/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/locale/anyOf/1/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/locale/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/locale/anyOf/1/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err13 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.table !== undefined){
let data7 = data.table;
if(typeof data7 === "string"){
if(data7.length < 1){
const err14 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.collection !== undefined){
let data8 = data.collection;
if(typeof data8 === "string"){
if(data8.length < 1){
const err16 = {instancePath:instancePath+"/collection",schemaPath:"#/properties/collection/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/collection",schemaPath:"#/properties/collection/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.database !== undefined){
if(!(validate61(data.database, {instancePath:instancePath+"/database",parentData:data,parentDataProperty:"database",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.volume !== undefined){
let data10 = data.volume;
const _errs27 = errors;
let valid4 = false;
const _errs28 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err18 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err19 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid1 = _errs28 === errors;
valid4 = valid4 || _valid1;
const _errs30 = errors;
if(!(validate65(data10, {instancePath:instancePath+"/volume",parentData:data,parentDataProperty:"volume",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid1 = _errs30 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err20 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data.fields !== undefined){
let data11 = data.fields;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate73(data11[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.relationships !== undefined){
let data13 = data.relationships;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate226(data13[i1], {instancePath:instancePath+"/relationships/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/relationships",schemaPath:"#/properties/relationships/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.masking_rules !== undefined){
let data15 = data.masking_rules;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate229(data15[i2], {instancePath:instancePath+"/masking_rules/" + i2,parentData:data15,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/masking_rules",schemaPath:"#/properties/masking_rules/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.validation !== undefined){
let data17 = data.validation;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
const _errs43 = errors;
let valid13 = false;
const _errs44 = errors;
if(typeof data18 === "string"){
if(data18.length < 1){
const err24 = {instancePath:instancePath+"/validation/" + i3,schemaPath:"#/properties/validation/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/validation/" + i3,schemaPath:"#/properties/validation/items/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid2 = _errs44 === errors;
valid13 = valid13 || _valid2;
const _errs46 = errors;
if(!(validate222(data18, {instancePath:instancePath+"/validation/" + i3,parentData:data17,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
var _valid2 = _errs46 === errors;
valid13 = valid13 || _valid2;
if(!valid13){
const err26 = {instancePath:instancePath+"/validation/" + i3,schemaPath:"#/properties/validation/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/validation",schemaPath:"#/properties/validation/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.indexes !== undefined){
let data19 = data.indexes;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
if(!(validate234(data19[i4], {instancePath:instancePath+"/indexes/" + i4,parentData:data19,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/indexes",schemaPath:"#/properties/indexes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.correlations !== undefined){
let data21 = data.correlations;
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
if(!(validate236(data21[i5], {instancePath:instancePath+"/correlations/" + i5,parentData:data21,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/correlations",schemaPath:"#/properties/correlations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.strict !== undefined){
if(typeof data.strict !== "boolean"){
const err30 = {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.traits !== undefined){
let data24 = data.traits;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key2 in data24){
if(!(validate238(data24[key2], {instancePath:instancePath+"/traits/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data24,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/traits",schemaPath:"#/properties/traits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.tenant !== undefined){
let data26 = data.tenant;
const _errs60 = errors;
let valid19 = false;
const _errs61 = errors;
if(typeof data26 === "string"){
if(data26.length < 1){
const err32 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid3 = _errs61 === errors;
valid19 = valid19 || _valid3;
const _errs63 = errors;
if(!(validate241(data26, {instancePath:instancePath+"/tenant",parentData:data,parentDataProperty:"tenant",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
var _valid3 = _errs63 === errors;
valid19 = valid19 || _valid3;
if(!valid19){
const err34 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
}
if(data.embed !== undefined){
let data27 = data.embed;
const _errs65 = errors;
let valid20 = false;
const _errs66 = errors;
if(typeof data27 === "string"){
if(data27.length < 1){
const err35 = {instancePath:instancePath+"/embed",schemaPath:"#/properties/embed/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/embed",schemaPath:"#/properties/embed/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid4 = _errs66 === errors;
valid20 = valid20 || _valid4;
const _errs68 = errors;
if(Array.isArray(data27)){
const len6 = data27.length;
for(let i6=0; i6<len6; i6++){
let data28 = data27[i6];
const _errs71 = errors;
let valid23 = false;
const _errs72 = errors;
if(typeof data28 === "string"){
if(data28.length < 1){
const err37 = {instancePath:instancePath+"/embed/" + i6,schemaPath:"#/properties/embed/anyOf/1/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/embed/" + i6,schemaPath:"#/properties/embed/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid5 = _errs72 === errors;
valid23 = valid23 || _valid5;
const _errs74 = errors;
if(!(validate243(data28, {instancePath:instancePath+"/embed/" + i6,parentData:data27,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
var _valid5 = _errs74 === errors;
valid23 = valid23 || _valid5;
if(!valid23){
const err39 = {instancePath:instancePath+"/embed/" + i6,schemaPath:"#/properties/embed/anyOf/1/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/embed",schemaPath:"#/properties/embed/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid4 = _errs68 === errors;
valid20 = valid20 || _valid4;
const _errs75 = errors;
if(!(validate243(data27, {instancePath:instancePath+"/embed",parentData:data,parentDataProperty:"embed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
var _valid4 = _errs75 === errors;
valid20 = valid20 || _valid4;
if(!valid20){
const err41 = {instancePath:instancePath+"/embed",schemaPath:"#/properties/embed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
}
}
if(data.subset !== undefined){
let data29 = data.subset;
const _errs77 = errors;
let valid24 = false;
const _errs78 = errors;
if(typeof data29 === "string"){
if(data29.length < 1){
const err42 = {instancePath:instancePath+"/subset",schemaPath:"#/properties/subset/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/subset",schemaPath:"#/properties/subset/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid6 = _errs78 === errors;
valid24 = valid24 || _valid6;
const _errs80 = errors;
if(!(validate246(data29, {instancePath:instancePath+"/subset",parentData:data,parentDataProperty:"subset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
var _valid6 = _errs80 === errors;
valid24 = valid24 || _valid6;
if(!valid24){
const err44 = {instancePath:instancePath+"/subset",schemaPath:"#/properties/subset/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
}
if(data.refresh !== undefined){
if(!(validate248(data.refresh, {instancePath:instancePath+"/refresh",parentData:data,parentDataProperty:"refresh",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("data.automation/v1" !== data0){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "data.automation/v1"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("DataDefinition" !== data1){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "DataDefinition"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate53(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate55(data.spec, {instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validator1 = validate251;
const schema92 = {"type":"object","required":["apiVersion","kind","metadata","spec"],"additionalProperties":false,"properties":{"apiVersion":{"type":"string","const":"data.automation/v1"},"kind":{"type":"string","const":"MaskingPolicy"},"metadata":{"$ref":"DataDefinition.json#/$defs/metadata"},"spec":{"$ref":"#/$defs/policy_spec"}},"$defs":{"policy_spec":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","minLength":1},"default":{"$ref":"#/$defs/treatment"},"categories":{"$ref":"#/$defs/categories"},"require":{"type":"array","items":{"$ref":"masks.json#/$defs/category"}},"audit":{"$ref":"#/$defs/audit"},"compliance":{"type":"array","items":{"type":"string","minLength":1}}}},"treatment":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/strategy"}]},"strategy":{"type":"object","required":["strategy"],"allOf":[{"$ref":"masks.json#/$defs/any_parameters"}],"properties":{"strategy":{"type":"string","minLength":1}}},"categories":{"type":"object","additionalProperties":false,"properties":{"email":{"$ref":"#/$defs/treatment"},"phone":{"$ref":"#/$defs/treatment"},"full_name":{"$ref":"#/$defs/treatment"},"first_name":{"$ref":"#/$defs/treatment"},"last_name":{"$ref":"#/$defs/treatment"},"ssn":{"$ref":"#/$defs/treatment"},"national_id":{"$ref":"#/$defs/treatment"},"passport":{"$ref":"#/$defs/treatment"},"driver_license":{"$ref":"#/$defs/treatment"},"tax_id":{"$ref":"#/$defs/treatment"},"address":{"$ref":"#/$defs/treatment"},"date_of_birth":{"$ref":"#/$defs/treatment"},"credit_card":{"$ref":"#/$defs/treatment"},"bank_account":{"$ref":"#/$defs/treatment"},"iban":{"$ref":"#/$defs/treatment"},"cvv":{"$ref":"#/$defs/treatment"},"medical":{"$ref":"#/$defs/treatment"},"biometric":{"$ref":"#/$defs/treatment"},"geolocation":{"$ref":"#/$defs/treatment"},"ip_address":{"$ref":"#/$defs/treatment"},"mac_address":{"$ref":"#/$defs/treatment"},"device_id":{"$ref":"#/$defs/treatment"},"user_agent":{"$ref":"#/$defs/treatment"},"session_token":{"$ref":"#/$defs/treatment"},"api_key":{"$ref":"#/$defs/treatment"},"username":{"$ref":"#/$defs/treatment"},"password":{"$ref":"#/$defs/treatment"},"internal_id":{"$ref":"#/$defs/treatment"},"free_text":{"$ref":"#/$defs/treatment"}}},"audit":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"}}}}};

function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate252.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "namespace")) || (key0 === "version")) || (key0 === "description")) || (key0 === "labels"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.namespace !== undefined){
let data1 = data.namespace;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err4 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^v?(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.labels !== undefined){
let data4 = data.labels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err9 = {instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema20.properties.labels.additionalProperties.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema94 = {"type":"object","additionalProperties":false,"properties":{"key":{"type":"string","minLength":1},"default":{"$ref":"#/$defs/treatment"},"categories":{"$ref":"#/$defs/categories"},"require":{"type":"array","items":{"$ref":"masks.json#/$defs/category"}},"audit":{"$ref":"#/$defs/audit"},"compliance":{"type":"array","items":{"type":"string","minLength":1}}}};
const schema95 = {"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/strategy"}]};
const schema96 = {"type":"object","required":["strategy"],"allOf":[{"$ref":"masks.json#/$defs/any_parameters"}],"properties":{"strategy":{"type":"string","minLength":1}}};
const schema97 = {"type":"object","properties":{"domain":{"type":["string","number","boolean","null","object","array"]},"replacement":{"type":["string","number","boolean","null","object","array"]},"keep_first":{"type":["string","number","boolean","null","object","array"]},"keep_last":{"type":["string","number","boolean","null","object","array"]},"country_code":{"type":["string","number","boolean","null","object","array"]},"algorithm":{"type":["string","number","boolean","null","object","array"]},"value":{"type":["string","number","boolean","null","object","array"]},"reason":{"type":["string","number","boolean","null","object","array"]}}};

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domain !== undefined){
let data0 = data.domain;
if((((typeof data0 != "object") && (typeof data0 !== "string")) && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err0 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: schema97.properties.domain.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.replacement !== undefined){
let data1 = data.replacement;
if((((typeof data1 != "object") && (typeof data1 !== "string")) && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err1 = {instancePath:instancePath+"/replacement",schemaPath:"#/properties/replacement/type",keyword:"type",params:{type: schema97.properties.replacement.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.keep_first !== undefined){
let data2 = data.keep_first;
if((((typeof data2 != "object") && (typeof data2 !== "string")) && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
const err2 = {instancePath:instancePath+"/keep_first",schemaPath:"#/properties/keep_first/type",keyword:"type",params:{type: schema97.properties.keep_first.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.keep_last !== undefined){
let data3 = data.keep_last;
if((((typeof data3 != "object") && (typeof data3 !== "string")) && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err3 = {instancePath:instancePath+"/keep_last",schemaPath:"#/properties/keep_last/type",keyword:"type",params:{type: schema97.properties.keep_last.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.country_code !== undefined){
let data4 = data.country_code;
if((((typeof data4 != "object") && (typeof data4 !== "string")) && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err4 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/type",keyword:"type",params:{type: schema97.properties.country_code.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.algorithm !== undefined){
let data5 = data.algorithm;
if((((typeof data5 != "object") && (typeof data5 !== "string")) && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err5 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"type",params:{type: schema97.properties.algorithm.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.value !== undefined){
let data6 = data.value;
if((((typeof data6 != "object") && (typeof data6 !== "string")) && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema97.properties.value.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.reason !== undefined){
let data7 = data.reason;
if((((typeof data7 != "object") && (typeof data7 !== "string")) && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: schema97.properties.reason.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}
validate257.evaluated = {"props":{"domain":true,"replacement":true,"keep_first":true,"keep_last":true,"country_code":true,"algorithm":true,"value":true,"reason":true},"dynamicProps":false,"dynamicItems":false};


function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate256.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate257(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.strategy === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "strategy"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.strategy !== undefined){
let data0 = data.strategy;
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate256.errors = vErrors;
return errors === 0;
}
validate256.evaluated = {"props":{"strategy":true,"domain":true,"replacement":true,"keep_first":true,"keep_last":true,"country_code":true,"algorithm":true,"value":true,"reason":true},"dynamicProps":false,"dynamicItems":false};


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(!(validate256(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {__proto__:null};
props0.strategy = true;
props0.domain = true;
props0.replacement = true;
props0.keep_first = true;
props0.keep_last = true;
props0.country_code = true;
props0.algorithm = true;
props0.value = true;
props0.reason = true;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate255.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate255.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema98 = {"type":"object","additionalProperties":false,"properties":{"email":{"$ref":"#/$defs/treatment"},"phone":{"$ref":"#/$defs/treatment"},"full_name":{"$ref":"#/$defs/treatment"},"first_name":{"$ref":"#/$defs/treatment"},"last_name":{"$ref":"#/$defs/treatment"},"ssn":{"$ref":"#/$defs/treatment"},"national_id":{"$ref":"#/$defs/treatment"},"passport":{"$ref":"#/$defs/treatment"},"driver_license":{"$ref":"#/$defs/treatment"},"tax_id":{"$ref":"#/$defs/treatment"},"address":{"$ref":"#/$defs/treatment"},"date_of_birth":{"$ref":"#/$defs/treatment"},"credit_card":{"$ref":"#/$defs/treatment"},"bank_account":{"$ref":"#/$defs/treatment"},"iban":{"$ref":"#/$defs/treatment"},"cvv":{"$ref":"#/$defs/treatment"},"medical":{"$ref":"#/$defs/treatment"},"biometric":{"$ref":"#/$defs/treatment"},"geolocation":{"$ref":"#/$defs/treatment"},"ip_address":{"$ref":"#/$defs/treatment"},"mac_address":{"$ref":"#/$defs/treatment"},"device_id":{"$ref":"#/$defs/treatment"},"user_agent":{"$ref":"#/$defs/treatment"},"session_token":{"$ref":"#/$defs/treatment"},"api_key":{"$ref":"#/$defs/treatment"},"username":{"$ref":"#/$defs/treatment"},"password":{"$ref":"#/$defs/treatment"},"internal_id":{"$ref":"#/$defs/treatment"},"free_text":{"$ref":"#/$defs/treatment"}}};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema98.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.email !== undefined){
if(!(validate255(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.phone !== undefined){
if(!(validate255(data.phone, {instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.full_name !== undefined){
if(!(validate255(data.full_name, {instancePath:instancePath+"/full_name",parentData:data,parentDataProperty:"full_name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.first_name !== undefined){
if(!(validate255(data.first_name, {instancePath:instancePath+"/first_name",parentData:data,parentDataProperty:"first_name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.last_name !== undefined){
if(!(validate255(data.last_name, {instancePath:instancePath+"/last_name",parentData:data,parentDataProperty:"last_name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.ssn !== undefined){
if(!(validate255(data.ssn, {instancePath:instancePath+"/ssn",parentData:data,parentDataProperty:"ssn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.national_id !== undefined){
if(!(validate255(data.national_id, {instancePath:instancePath+"/national_id",parentData:data,parentDataProperty:"national_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.passport !== undefined){
if(!(validate255(data.passport, {instancePath:instancePath+"/passport",parentData:data,parentDataProperty:"passport",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.driver_license !== undefined){
if(!(validate255(data.driver_license, {instancePath:instancePath+"/driver_license",parentData:data,parentDataProperty:"driver_license",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.tax_id !== undefined){
if(!(validate255(data.tax_id, {instancePath:instancePath+"/tax_id",parentData:data,parentDataProperty:"tax_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.address !== undefined){
if(!(validate255(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.date_of_birth !== undefined){
if(!(validate255(data.date_of_birth, {instancePath:instancePath+"/date_of_birth",parentData:data,parentDataProperty:"date_of_birth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.credit_card !== undefined){
if(!(validate255(data.credit_card, {instancePath:instancePath+"/credit_card",parentData:data,parentDataProperty:"credit_card",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.bank_account !== undefined){
if(!(validate255(data.bank_account, {instancePath:instancePath+"/bank_account",parentData:data,parentDataProperty:"bank_account",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.iban !== undefined){
if(!(validate255(data.iban, {instancePath:instancePath+"/iban",parentData:data,parentDataProperty:"iban",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.cvv !== undefined){
if(!(validate255(data.cvv, {instancePath:instancePath+"/cvv",parentData:data,parentDataProperty:"cvv",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.medical !== undefined){
if(!(validate255(data.medical, {instancePath:instancePath+"/medical",parentData:data,parentDataProperty:"medical",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.biometric !== undefined){
if(!(validate255(data.biometric, {instancePath:instancePath+"/biometric",parentData:data,parentDataProperty:"biometric",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.geolocation !== undefined){
if(!(validate255(data.geolocation, {instancePath:instancePath+"/geolocation",parentData:data,parentDataProperty:"geolocation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.ip_address !== undefined){
if(!(validate255(data.ip_address, {instancePath:instancePath+"/ip_address",parentData:data,parentDataProperty:"ip_address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.mac_address !== undefined){
if(!(validate255(data.mac_address, {instancePath:instancePath+"/mac_address",parentData:data,parentDataProperty:"mac_address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.device_id !== undefined){
if(!(validate255(data.device_id, {instancePath:instancePath+"/device_id",parentData:data,parentDataProperty:"device_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.user_agent !== undefined){
if(!(validate255(data.user_agent, {instancePath:instancePath+"/user_agent",parentData:data,parentDataProperty:"user_agent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.session_token !== undefined){
if(!(validate255(data.session_token, {instancePath:instancePath+"/session_token",parentData:data,parentDataProperty:"session_token",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.api_key !== undefined){
if(!(validate255(data.api_key, {instancePath:instancePath+"/api_key",parentData:data,parentDataProperty:"api_key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.username !== undefined){
if(!(validate255(data.username, {instancePath:instancePath+"/username",parentData:data,parentDataProperty:"username",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(validate255(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.internal_id !== undefined){
if(!(validate255(data.internal_id, {instancePath:instancePath+"/internal_id",parentData:data,parentDataProperty:"internal_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.free_text !== undefined){
if(!(validate255(data.free_text, {instancePath:instancePath+"/free_text",parentData:data,parentDataProperty:"free_text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}
validate261.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate292.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((data === "email") || (data === "phone")) || (data === "full_name")) || (data === "first_name")) || (data === "last_name")) || (data === "ssn")) || (data === "national_id")) || (data === "passport")) || (data === "driver_license")) || (data === "tax_id")) || (data === "address")) || (data === "date_of_birth")) || (data === "credit_card")) || (data === "bank_account")) || (data === "iban")) || (data === "cvv")) || (data === "medical")) || (data === "biometric")) || (data === "geolocation")) || (data === "ip_address")) || (data === "mac_address")) || (data === "device_id")) || (data === "user_agent")) || (data === "session_token")) || (data === "api_key")) || (data === "username")) || (data === "password")) || (data === "internal_id")) || (data === "free_text"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema68.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}
validate292.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema100 = {"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"}}};

function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate294.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "enabled")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}
validate294.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "key") || (key0 === "default")) || (key0 === "categories")) || (key0 === "require")) || (key0 === "audit")) || (key0 === "compliance"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.default !== undefined){
if(!(validate255(data.default, {instancePath:instancePath+"/default",parentData:data,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.categories !== undefined){
if(!(validate261(data.categories, {instancePath:instancePath+"/categories",parentData:data,parentDataProperty:"categories",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data.require !== undefined){
let data3 = data.require;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate292(data3[i0], {instancePath:instancePath+"/require/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.audit !== undefined){
if(!(validate294(data.audit, {instancePath:instancePath+"/audit",parentData:data,parentDataProperty:"audit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
if(data.compliance !== undefined){
let data6 = data.compliance;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(data7.length < 1){
const err4 = {instancePath:instancePath+"/compliance/" + i1,schemaPath:"#/properties/compliance/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/compliance/" + i1,schemaPath:"#/properties/compliance/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/compliance",schemaPath:"#/properties/compliance/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("data.automation/v1" !== data0){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "data.automation/v1"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("MaskingPolicy" !== data1){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "MaskingPolicy"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate252(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate254(data.spec, {instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}
validate251.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validator2 = validate297;
const schema101 = {"type":"object","required":["apiVersion","kind","metadata","spec"],"additionalProperties":false,"properties":{"apiVersion":{"type":"string","const":"data.automation/v1"},"kind":{"type":"string","const":"Environment"},"metadata":{"$ref":"DataDefinition.json#/$defs/metadata"},"spec":{"$ref":"#/$defs/environment_spec"}},"$defs":{"environment_spec":{"type":"object","additionalProperties":false,"not":{"required":["target","targets"]},"properties":{"level":{"type":"integer","enum":[1,2,3,4]},"target":{"type":"string","minLength":1},"targets":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"seed":{"type":["integer","string"]},"as_of":{"type":"string","pattern":"^(now|\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?(Z|[+-]\\d{2}(:?\\d{2})?)?)?)$"},"masking":{"type":"string","minLength":1},"volumes":{"anyOf":[{"type":"integer","minimum":0},{"$ref":"#/$defs/volumes"}]},"baselines":{"$ref":"#/$defs/baselines"},"ttl":{"$ref":"#/$defs/duration"}}},"baselines":{"type":"object","additionalProperties":false,"properties":{"index_build":{"$ref":"#/$defs/duration"},"sample_query":{"$ref":"#/$defs/duration"},"load":{"$ref":"#/$defs/duration"}}},"duration":{"type":"string","pattern":"^\\s*\\d+(\\.\\d+)?\\s*(ms|s|m|h|d)\\s*$"},"volumes":{"type":"object","properties":{"default":{"type":"integer","minimum":0}},"additionalProperties":{"anyOf":[{"type":"integer","minimum":0},{"type":"string","pattern":"^\\s*\\d+(\\.\\d+)?\\s*x\\s+\\S+\\s*$"}]}}}};

function validate298(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate298.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "namespace")) || (key0 === "version")) || (key0 === "description")) || (key0 === "labels"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.namespace !== undefined){
let data1 = data.namespace;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err4 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^v?(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.labels !== undefined){
let data4 = data.labels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err9 = {instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema20.properties.labels.additionalProperties.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate298.errors = vErrors;
return errors === 0;
}
validate298.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema103 = {"type":"object","additionalProperties":false,"not":{"required":["target","targets"]},"properties":{"level":{"type":"integer","enum":[1,2,3,4]},"target":{"type":"string","minLength":1},"targets":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"seed":{"type":["integer","string"]},"as_of":{"type":"string","pattern":"^(now|\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?(Z|[+-]\\d{2}(:?\\d{2})?)?)?)$"},"masking":{"type":"string","minLength":1},"volumes":{"anyOf":[{"type":"integer","minimum":0},{"$ref":"#/$defs/volumes"}]},"baselines":{"$ref":"#/$defs/baselines"},"ttl":{"$ref":"#/$defs/duration"}}};
const pattern28 = new RegExp("^(now|\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?(Z|[+-]\\d{2}(:?\\d{2})?)?)?)$", "u");
const schema104 = {"type":"object","properties":{"default":{"type":"integer","minimum":0}},"additionalProperties":{"anyOf":[{"type":"integer","minimum":0},{"type":"string","pattern":"^\\s*\\d+(\\.\\d+)?\\s*x\\s+\\S+\\s*$"}]}};
const pattern29 = new RegExp("^\\s*\\d+(\\.\\d+)?\\s*x\\s+\\S+\\s*$", "u");

function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate301.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "default")){
let data0 = data[key0];
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(typeof data0 === "string"){
if(!pattern29.test(data0)){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*\\d+(\\.\\d+)?\\s*x\\s+\\S+\\s*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
if(data.default !== undefined){
let data1 = data.default;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate301.errors = vErrors;
return errors === 0;
}
validate301.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema105 = {"type":"object","additionalProperties":false,"properties":{"index_build":{"$ref":"#/$defs/duration"},"sample_query":{"$ref":"#/$defs/duration"},"load":{"$ref":"#/$defs/duration"}}};
const schema106 = {"type":"string","pattern":"^\\s*\\d+(\\.\\d+)?\\s*(ms|s|m|h|d)\\s*$"};
const pattern30 = new RegExp("^\\s*\\d+(\\.\\d+)?\\s*(ms|s|m|h|d)\\s*$", "u");

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate304.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern30.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*\\d+(\\.\\d+)?\\s*(ms|s|m|h|d)\\s*$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}
validate304.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate303.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "index_build") || (key0 === "sample_query")) || (key0 === "load"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.index_build !== undefined){
if(!(validate304(data.index_build, {instancePath:instancePath+"/index_build",parentData:data,parentDataProperty:"index_build",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
if(data.sample_query !== undefined){
if(!(validate304(data.sample_query, {instancePath:instancePath+"/sample_query",parentData:data,parentDataProperty:"sample_query",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
if(data.load !== undefined){
if(!(validate304(data.load, {instancePath:instancePath+"/load",parentData:data,parentDataProperty:"load",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate303.errors = vErrors;
return errors === 0;
}
validate303.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.target === undefined) && (missing0 = "target")) || ((data.targets === undefined) && (missing0 = "targets"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema103.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data0 === 1) || (data0 === 2)) || (data0 === 3)) || (data0 === 4))){
const err4 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema103.properties.level.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.target !== undefined){
let data1 = data.target;
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.targets !== undefined){
let data2 = data.targets;
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.seed !== undefined){
let data4 = data.seed;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")){
const err11 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: schema103.properties.seed.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.as_of !== undefined){
let data5 = data.as_of;
if(typeof data5 === "string"){
if(!pattern28.test(data5)){
const err12 = {instancePath:instancePath+"/as_of",schemaPath:"#/properties/as_of/pattern",keyword:"pattern",params:{pattern: "^(now|\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?(Z|[+-]\\d{2}(:?\\d{2})?)?)?)$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/as_of",schemaPath:"#/properties/as_of/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.masking !== undefined){
let data6 = data.masking;
if(typeof data6 === "string"){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/masking",schemaPath:"#/properties/masking/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/masking",schemaPath:"#/properties/masking/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.volumes !== undefined){
let data7 = data.volumes;
const _errs19 = errors;
let valid4 = false;
const _errs20 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err16 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid0 = _errs20 === errors;
valid4 = valid4 || _valid0;
const _errs22 = errors;
if(!(validate301(data7, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
var _valid0 = _errs22 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err18 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.baselines !== undefined){
if(!(validate303(data.baselines, {instancePath:instancePath+"/baselines",parentData:data,parentDataProperty:"baselines",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
if(data.ttl !== undefined){
if(!(validate304(data.ttl, {instancePath:instancePath+"/ttl",parentData:data,parentDataProperty:"ttl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate297.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("data.automation/v1" !== data0){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "data.automation/v1"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("Environment" !== data1){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Environment"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate298(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate300(data.spec, {instancePath:instancePath+"/spec",parentData:data,parentDataProperty:"spec",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate297.errors = vErrors;
return errors === 0;
}
validate297.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validator3 = validate311;
const schema107 = {"type":"object","additionalProperties":false,"properties":{"paths":{"anyOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}]},"environment":{"type":"string","minLength":1},"env":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"ledger_schema":{"type":"string","minLength":1},"versioning":{"$ref":"#/$defs/versioning"},"catalogue":{"type":"integer","minimum":1}},"$defs":{"versioning":{"type":"object","additionalProperties":false,"properties":{"prefix":{"type":"string"},"rules":{"type":"object","additionalProperties":{"$ref":"#/$defs/versioning_rule"}}}},"versioning_rule":{"type":"object","required":["level","reason"],"additionalProperties":false,"properties":{"level":{"type":"string","enum":["breaking","privacy","minor","patch","none"]},"reason":{"type":"string","minLength":1}}}}};
const pattern31 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const schema108 = {"type":"object","additionalProperties":false,"properties":{"prefix":{"type":"string"},"rules":{"type":"object","additionalProperties":{"$ref":"#/$defs/versioning_rule"}}}};
const schema109 = {"type":"object","required":["level","reason"],"additionalProperties":false,"properties":{"level":{"type":"string","enum":["breaking","privacy","minor","patch","none"]},"reason":{"type":"string","minLength":1}}};

function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate313.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.level === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "level") || (key0 === "reason"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((data0 === "breaking") || (data0 === "privacy")) || (data0 === "minor")) || (data0 === "patch")) || (data0 === "none"))){
const err4 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema109.properties.level.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate313.errors = vErrors;
return errors === 0;
}
validate313.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate312.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "prefix") || (key0 === "rules"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.prefix !== undefined){
if(typeof data.prefix !== "string"){
const err1 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.rules !== undefined){
let data1 = data.rules;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(validate313(data1[key1], {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate312.errors = vErrors;
return errors === 0;
}
validate312.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate311.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "paths") || (key0 === "environment")) || (key0 === "env")) || (key0 === "ledger_schema")) || (key0 === "versioning")) || (key0 === "catalogue"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.paths !== undefined){
let data0 = data.paths;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/paths/" + i0,schemaPath:"#/properties/paths/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err7 = {instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.environment !== undefined){
let data2 = data.environment;
if(typeof data2 === "string"){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.env !== undefined){
let data3 = data.env;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern31.test(data4)){
const err10 = {instancePath:instancePath+"/env/" + i1,schemaPath:"#/properties/env/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/env/" + i1,schemaPath:"#/properties/env/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ledger_schema !== undefined){
let data5 = data.ledger_schema;
if(typeof data5 === "string"){
if(data5.length < 1){
const err13 = {instancePath:instancePath+"/ledger_schema",schemaPath:"#/properties/ledger_schema/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/ledger_schema",schemaPath:"#/properties/ledger_schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.versioning !== undefined){
if(!(validate312(data.versioning, {instancePath:instancePath+"/versioning",parentData:data,parentDataProperty:"versioning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
}
if(data.catalogue !== undefined){
let data7 = data.catalogue;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/catalogue",schemaPath:"#/properties/catalogue/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/catalogue",schemaPath:"#/properties/catalogue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}
validate311.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validators = {"DataDefinition.json":validator0,"MaskingPolicy.json":validator1,"Environment.json":validator2,"data-cli.json":validator3};
