/**
 * Words and strings that turn up again and again in published lists of common passwords, in lower
 * case and without the digits people put behind them. A password is judged by what is left of it
 * once these are taken away (lib/people/password.ts), so each also covers its many variants.
 */
export const commonPasswords: readonly string[] = `
password passwort passord wachtwoord contrasena motdepasse parola haslo senha sifre passphrase passcode
passwd letmein iloveyou iloveu loveyou welcome willkommen bienvenue login logmein signin access administrator admin
root superuser sysadmin user guest default changeme changeit temporary temp secret topsecret private
test testing tester demo example sample qwerty qwertz azerty qwertyuiop asdfgh asdfghjkl zxcvbnm
trustno1 whatever nothing something anything everything unknown blank none master monkey dragon shadow
sunshine princess football baseball basketball superman batman spiderman pokemon starwars michael jordan
jennifer jessica ashley daniel andrew joshua matthew anthony charlie thomas hunter ranger buster killer
soccer hockey tigger ginger pepper cookie flower summer winter spring autumn january february march april
june july august september october november december monday tuesday wednesday thursday friday saturday
sunday computer internet server network windows microsoft google facebook twitter instagram youtube
linkedin apple samsung android iphone freedom liverpool arsenal chelsea barcelona realmadrid manchester
united london paris berlin mustang ferrari porsche mercedes corvette harley yamaha yankees lakers
cowboys steelers eagles cheese banana orange purple silver golden diamond blessed jesus jesuschrist
godisgood heaven angel angels family mother father sister brother forever friend friends lovely
beautiful babygirl sweetheart darling chocolate butterfly rainbow unicorn matrix phoenix knight warrior
ninja samurai wizard merlin gandalf hello hallo bonjour hola goodbye please thankyou money business
company office work manager letme open sesame opensesame abracadabra correcthorsebatterystaple
correct horse battery staple thequickbrownfox tobeornottobe maytheforcebewithyou
news newsroom journalist journalism reporter editor editorial press media factcheck verify winnow
qazwsx qazwsxedc zaqxsw zaqwsx wasd
`
  .trim()
  .split(/\s+/);
