// Made from openapi/jambonz.yaml by `npm run generate`.
import{answer as j}from"../contract.js";const b=d;const A={type:"object",properties:{outputParameters:{type:"object"},error:{type:["string","object"]}},anyOf:[{required:["outputParameters"]},{required:["error"]}]};function i(e,{instancePath:s="",parentData:f,
parentDataProperty:y,rootData:c=e}={}){let r=null,t=0;const a=t;let l=!1;const g=t;if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.outputParameters===void 0&&(o="outputParameters")){const n={instancePath:s,
keyword:"required",params:{missingProperty:o}};r===null?r=[n]:r.push(n),t++}}var u=g===t;if(l=l||u,!l){const o=t;if(e&&typeof e=="object"&&!Array.isArray(e)){let m;if(e.error===void 0&&(m="error")){const v={
instancePath:s,keyword:"required",params:{missingProperty:m}};r===null?r=[v]:r.push(v),t++}}var u=o===t;l=l||u}if(l)t=a,r!==null&&(a?r.length=a:r=null);else{const o={instancePath:s,keyword:"anyOf",params:{}};
return r===null?r=[o]:r.push(o),t++,i.errors=r,!1}if(t===0)if(e&&typeof e=="object"&&!Array.isArray(e)){if(e.outputParameters!==void 0){let o=e.outputParameters;const n=t;if(!(o&&typeof o=="object"&&!Array.
isArray(o)))return i.errors=[{instancePath:s+"/outputParameters",keyword:"type",params:{type:"object"}}],!1;var p=n===t}else var p=!0;if(p)if(e.error!==void 0){let o=e.error;const n=t;if(typeof o!="st\
ring"&&!(o&&typeof o=="object"&&!Array.isArray(o)))return i.errors=[{instancePath:s+"/error",keyword:"type",params:{type:A.properties.error.type}}],!1;var p=n===t}else var p=!0}else return i.errors=[{
instancePath:s,keyword:"type",params:{type:"object"}}],!1;return i.errors=r,t===0}function d(e,{instancePath:s="",parentData:f,parentDataProperty:y,rootData:c=e}={}){let r=null,t=0;return i.call(this,
e,{instancePath:s,parentData:f,parentDataProperty:y,rootData:c})||(r=r===null?i.errors:r.concat(i.errors),t=r.length),d.errors=r,t===0}const D=j("application/json",["outputParameters","error"],b);export{D as reply};
