// Made from openapi/jambonz.yaml by `npm run generate`.
import{answer as e}from"../contract.js";import{PromptVerbs as a}from"./replies.js";const c=e("application/json",["verb","_","id","url","loop","earlyMedia","seekOffset","timeoutSecs","actionHook","meth\
od","basicAuth","username","password","text","instructions","stream","synthesizer","vendor","label","language","voice","fallbackVendor","fallbackLabel","fallbackLanguage","fallbackVoice","engine","gen\
der","options","disableTtsCache","closeStreamOnEmpty","length"],a);export{c as reply};
